import { useState } from 'react';
import { Autocomplete } from 'react-aria-components/Autocomplete';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components/Modal';
import { Input, TextField } from 'react-aria-components/TextField';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { isTextCommand } from '../../editor/lexical/toolbar/textCommand.ts';
import { Button } from '../../ui/Button.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { keysOf } from '../keymap.ts';
import type { AppCommand } from './command.ts';
import { CommandList } from './CommandList.tsx';
import { findCommands } from './findCommands.ts';
import { groupCommands } from './groupCommands.ts';
import './palette.css';
import { recentCommands, rememberCommand } from './recentCommands.ts';
import { useAppCommands } from './useAppCommands.ts';

interface PaletteProps {
  run: (command: AppCommand) => void;
  onClose: () => void;
}

/** What the field is to a screen reader; Autocomplete adds which list it stands over. */
const combobox = { role: 'combobox', 'aria-haspopup': 'listbox', 'aria-expanded': true } as const;

/** Finds every command by its name in either language while one types; Enter or a press carries it out. */
export function Palette({ run, onClose }: PaletteProps) {
  const { t } = useTranslation('commands');
  const [from] = useState(() => document.activeElement);
  const [recent] = useState(recentCommands);
  const [typed, setTyped] = useState('');
  const commands = useAppCommands(from);
  const isSearch = typed.trim() !== '';
  const found = isSearch ? findCommands(commands, typed) : [];
  // Gives the focus back at once, so that no key is lost that is pressed right after Enter or Escape.
  const close = () => {
    flushSync(onClose);
    if (from instanceof HTMLElement) from.focus({ preventScroll: true });
  };
  const choose = (id: AppCommand) => {
    // What cannot be done now says so in its line, and the palette stays for another choice.
    if (commands.find((command) => command.id === id)?.hindrance !== null) return;
    rememberCommand(id);
    close();
    if (isTextCommand(id)) run(id);
    // The dialog gives the focus back once more in the next frame, after which other commands may take it elsewhere.
    else
      requestAnimationFrame(() => {
        setTimeout(() => {
          run(id);
        });
      });
  };
  return (
    <ModalOverlay
      className="veil palette-veil"
      isDismissable
      isOpen
      onOpenChange={(open) => {
        if (!open) close();
      }}
    >
      <Modal className="modal palette">
        <Dialog className="palette-dialog" aria-label={t('palette.title')}>
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <form
              onSubmit={(event) => {
                event.preventDefault();
                const [first] = found;
                if (first) choose(first.id);
              }}
            >
              <TextField aria-label={t('palette.search')} autoFocus className="palette-field">
                <Input {...combobox} className="palette-input" placeholder={t('palette.search')} />
              </TextField>
            </form>
            <CommandList
              groups={isSearch ? [{ id: 'found', commands: found }] : groupCommands(commands, recent)}
              typed={typed}
              onChoose={choose}
            />
          </Autocomplete>
          <footer className="palette-foot">
            <span aria-hidden>{t('palette.help')}</span>
            <span role="status" className="unseen">
              {isSearch && t('palette.found', { count: found.length })}
            </span>
            <Button
              weight="quiet"
              onPress={() => {
                choose('show-shortcuts');
              }}
            >
              {t('name.show-shortcuts')}
              <Keys print={keysOf('show-shortcuts') ?? ''} />
            </Button>
          </footer>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
