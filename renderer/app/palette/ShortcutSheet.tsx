import { useTranslation } from 'react-i18next';
import { placeKeys } from '../../editor/lexical/toolbar/placeKeys.ts';
import { shortcuts } from '../../editor/lexical/toolbar/shortcuts.ts';
import { useUiLanguage } from '../../i18n/useUiLanguage.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { Keys } from '../../ui/Keys.tsx';
import { keymap } from '../keymap.ts';
import { commandName } from './commandName.ts';
import './palette.css';

/** Every key of the window, of the text and of its blocks, read from the tables that the keys themselves are read from. */
export function ShortcutSheet({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation('commands');
  const { t: tApp } = useTranslation();
  const language = useUiLanguage();
  const ofBlock = shortcuts.filter(({ action }) => action === 'up' || action === 'down');
  const named = (name: 'nextPrompt' | 'pastePlain' | 'deeper' | 'shallower' | 'toolbar' | 'select' | 'edit' | 'remove' | 'leave') =>
    t(`shortcuts.${name}`);
  const groups = [
    { id: 'window', lines: keymap.map(({ command, print }) => [commandName(command, language), print] as const) },
    {
      id: 'block',
      lines: [
        ...ofBlock.map(({ action, print }) => [commandName(action, language), print] as const),
        ...placeKeys.block.map(({ name, print }) => [named(name), print] as const),
      ],
    },
    {
      id: 'text',
      lines: [
        ...shortcuts
          .filter((shortcut) => !ofBlock.includes(shortcut))
          .map(({ action, print }) => [commandName(action, language), print] as const),
        ...placeKeys.text.map(({ name, print }) => [named(name), print] as const),
      ],
    },
  ] as const;
  return (
    <Dialog title={t('shortcuts.title')} isOpen onClose={onClose} wide>
      <p className="text">{t('shortcuts.text')}</p>
      <div className="sheet">
        {groups.map(({ id, lines }) => (
          <section key={id} aria-labelledby={`keys-${id}`}>
            <h3 id={`keys-${id}`}>{t(`shortcuts.group.${id}`)}</h3>
            <dl>
              {keysByName(lines).map(([name, prints]) => (
                <div key={name}>
                  <dt>{name}</dt>
                  <dd>
                    {prints.map((print, at) => (
                      <span key={print}>
                        {at > 0 && ` ${t('shortcuts.or')} `}
                        <Keys print={print} />
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <div className="acts">
        <Button onPress={onClose}>{tApp('act.close')}</Button>
      </div>
    </Dialog>
  );
}

/** One line for each command, with all its keys; two keys of one print (the main and the number pad's) are one. */
function keysByName(lines: readonly (readonly [name: string, print: string])[]): [name: string, prints: string[]][] {
  const all = new Map<string, Set<string>>();
  for (const [name, print] of lines) all.set(name, (all.get(name) ?? new Set()).add(print));
  return [...all].map(([name, prints]) => [name, [...prints]]);
}
