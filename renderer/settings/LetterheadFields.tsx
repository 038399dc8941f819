import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { letterheadSchema } from '../../core/settings/settings.ts';
import type { Letterhead } from '../../core/settings/settings.ts';
import { ChoiceTabs } from '../ui/ChoiceTabs.tsx';
import { SelectField } from '../ui/SelectField.tsx';
import { TextField } from '../ui/TextField.tsx';

/** Settings are stored this many milliseconds after the last key. */
const pause = 400;
const endMarks = letterheadSchema.shape.endMark.options;

/** The letterhead in both working languages, and what closes a release. Kept as it is typed. */
export function LetterheadFields() {
  const { t } = useTranslation('settings');
  const { settings, setSettings } = useWindow();
  const [typed, setTyped] = useState<Letterhead | null>(null);
  const newest = useRef<Letterhead | null>(null);
  useEffect(() => {
    newest.current = typed;
    if (typed === null) return undefined;
    const timer = setTimeout(() => {
      newest.current = null;
      setSettings({ letterhead: typed });
    }, pause);
    return () => {
      clearTimeout(timer);
    };
  }, [typed, setSettings]);
  useEffect(() => {
    const store = () => {
      if (newest.current !== null) setSettings({ letterhead: newest.current });
      newest.current = null;
    };
    window.addEventListener('blur', store);
    return () => {
      window.removeEventListener('blur', store);
      store();
    };
  }, [setSettings]);
  const letterhead = typed ?? settings.letterhead;
  return (
    <section>
      <h2>{t('letterhead.heading')}</h2>
      <p className="help">{t('letterhead.text')}</p>
      <ChoiceTabs label={t('letterhead.tabs')} options={(['en', 'ru'] as const).map((id) => ({ id, name: t(`letterhead.${id}`) }))}>
        {(language) => (
          <>
            {(['organisation', 'unit', 'address'] as const).map((line) => (
              <TextField
                key={line}
                label={t(`letterhead.${line}`)}
                value={letterhead[language][line]}
                maxLength={300}
                onChange={(text) => {
                  setTyped({ ...letterhead, [language]: { ...letterhead[language], [line]: text } });
                }}
              />
            ))}
          </>
        )}
      </ChoiceTabs>
      <div className="pair">
        <SelectField
          label={t('letterhead.paper')}
          value={letterhead.paper}
          options={letterheadSchema.shape.paper.options.map((id) => ({ id, name: t(`letterhead.papers.${id}`) }))}
          onChange={(paper) => {
            setTyped({ ...letterhead, paper });
          }}
        />
        <SelectField
          label={t('letterhead.endMark')}
          // A list cannot have an option without a name, so "nothing" goes by one.
          value={letterhead.endMark === '' ? 'none' : letterhead.endMark}
          options={endMarks.map((id) => ({
            id: id === '' ? ('none' as const) : id,
            name: t(`letterhead.endMarks.${id === '' ? 'none' : id}`),
          }))}
          onChange={(id) => {
            setTyped({ ...letterhead, endMark: id === 'none' ? '' : id });
          }}
        />
      </div>
    </section>
  );
}
