import { ListBox, ListBoxItem } from 'react-aria-components/ListBox';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../core/contact/signOff.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { useWindow } from '../app/windowContext.ts';
import { signOffLines } from '../contacts/signOffLines.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';

interface SignOffPickerProps {
  language: ReleaseLanguage;
  onPick: (signOff: SignOff) => void;
  onClose: () => void;
}

/** Offers the stored sign-offs; Enter or a press puts one into the text. */
export function SignOffPicker({ language, onPick, onClose }: SignOffPickerProps) {
  const { t } = useTranslation('editor');
  const { show } = useWindow();
  const { value: signOffs, error } = useAsk('signOffs.list', null);
  return (
    <Dialog title={t('signOff.title')} isOpen onClose={onClose}>
      {error !== null && <Problem error={error} />}
      {signOffs?.length === 0 ? (
        <>
          <p className="text">{t('signOff.empty')}</p>
          <div className="acts">
            <Button
              onPress={() => {
                onClose();
                show('contacts');
              }}
            >
              {t('contact.book')}
            </Button>
          </div>
        </>
      ) : (
        <ListBox
          className="options picks"
          aria-label={t('signOff.list')}
          items={signOffs ?? []}
          autoFocus
          onAction={(id) => {
            const signOff = signOffs?.find((entry) => entry.id === id);
            if (signOff) onPick(signOff);
          }}
        >
          {(signOff) => {
            const lines = signOffLines(signOff, language);
            return (
              <ListBoxItem id={signOff.id} textValue={lines.join(' ')} className="option pick">
                <strong>{lines[0]}</strong>
                <span>{lines.slice(1).join(' · ')}</span>
                {signOff.texts[language] === undefined && <span className="note">{t('signOff.noLanguage')}</span>}
              </ListBoxItem>
            );
          }}
        </ListBox>
      )}
    </Dialog>
  );
}
