import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Menu, MenuTrigger, Popover } from 'react-aria-components/Menu';
import { useTranslation } from 'react-i18next';
import type { ContactSnapshot, ContactText } from '../../core/contact/contact.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { Button } from '../ui/Button.tsx';
import { ChoiceTabs } from '../ui/ChoiceTabs.tsx';
import { MenuItem } from '../ui/MenuItem.tsx';
import { TextField } from '../ui/TextField.tsx';

interface ContactTextsProps {
  texts: ContactSnapshot['texts'];
  onChange: (texts: ContactSnapshot['texts']) => void;
}

const nothing: ContactText = { role: '', name: '', organisation: '', hours: '' };

/** What a contact is called, in English, Russian and any other language it is wanted in. */
export function ContactTexts({ texts, onChange }: ContactTextsProps) {
  const { t } = useTranslation('contacts');
  const { t: tApp } = useTranslation();
  const [added, setAdded] = useState<readonly ReleaseLanguage[]>([]);
  const [selected, select] = useState<ReleaseLanguage>(() => releaseLanguages.find((id) => texts[id] !== undefined) ?? 'en');
  const open = releaseLanguages.filter((id) => id === 'en' || id === 'ru' || texts[id] !== undefined || added.includes(id));
  const others = releaseLanguages.filter((id) => !open.includes(id));
  return (
    <fieldset>
      <legend>{t('text.heading')}</legend>
      <ChoiceTabs<ReleaseLanguage>
        label={t('text.tabs')}
        options={open.map((id) => ({ id, name: tApp(`language.${id}`) }))}
        selected={selected}
        onSelect={select}
        after={
          others.length > 0 && (
            <MenuTrigger>
              <Button weight="quiet">
                <Plus size={16} strokeWidth={1.75} aria-hidden />
                {t('text.add')}
              </Button>
              <Popover className="popover">
                <Menu className="options" aria-label={t('text.add')}>
                  {others.map((id) => (
                    <MenuItem
                      key={id}
                      id={id}
                      label={tApp(`language.${id}`)}
                      onAction={() => {
                        setAdded([...added, id]);
                        select(id);
                      }}
                    />
                  ))}
                </Menu>
              </Popover>
            </MenuTrigger>
          )
        }
      >
        {(language) => (
          <div className="pair">
            {(['role', 'name', 'organisation', 'hours'] as const).map((part) => (
              <TextField
                key={part}
                label={t(`text.${part}`)}
                {...(part === 'organisation' ? {} : { example: t(`text.${part}Hint`) })}
                value={texts[language]?.[part] ?? ''}
                maxLength={300}
                onChange={(words) => {
                  onChange({ ...texts, [language]: { ...(texts[language] ?? nothing), [part]: words } });
                }}
              />
            ))}
          </div>
        )}
      </ChoiceTabs>
    </fieldset>
  );
}
