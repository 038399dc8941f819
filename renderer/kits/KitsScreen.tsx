import { Package } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../app/windowContext.ts';
import { useTakeOut } from '../contacts/useTakeOut.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { call } from '../shell/call.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Book } from '../ui/Book.tsx';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { KitDesk } from './KitDesk.tsx';
import './kits.css';

/** The press kits: which there are, and the one that is being put together. */
export function KitsScreen() {
  const { t } = useTranslation('kits');
  const language = useUiLanguage();
  const { tellError } = useWindow();
  const { value: kits = [], error, isPending } = useAsk('kits.list', null);
  const [chosen, choose] = useState<string | null>(null);
  const takeOut = useTakeOut('kits', () => {}, choose);
  const start = async () => {
    const made = await call('kits.save', {
      id: null,
      title: '',
      language,
      number: '',
      version: '',
      parts: [{ type: 'photo-sheet' }, { type: 'contacts' }],
    });
    if (made.ok) choose(made.value.id);
    else tellError(made.error);
  };
  const newestFirst = kits.toReversed();
  const plan = kits.find(({ id }) => id === chosen);
  const nameOf = (title: string) => (title.trim() === '' ? t('untitled') : title);
  return (
    <>
      <h1 className="unseen">{t('title')}</h1>
      <Book
        label={t('title')}
        newLabel={t('new')}
        entries={newestFirst.map(({ id, title, number, version, parts }) => ({
          key: id,
          title: nameOf(title),
          detail: [
            number === '' ? '' : t('numberShort', { number }),
            version === '' ? '' : t('versionShort', { version }),
            t('parts', { count: parts.filter(({ type }) => type === 'release').length }),
          ]
            .filter((fact) => fact !== '')
            .join(' · '),
          isUnsaved: false,
        }))}
        chosen={plan === undefined ? null : chosen}
        onChoose={choose}
        onNew={() => void start()}
        empty={
          error === null ? (
            !isPending && (
              <EmptyState icon={Package} title={t('empty.title')} text={t('empty.text')}>
                <Button onPress={() => void start()}>{t('new')}</Button>
              </EmptyState>
            )
          ) : (
            <Problem error={error} />
          )
        }
      >
        {plan === undefined ? (
          kits.length > 0 && <EmptyState icon={Package} title={t('pick.title')} text={t('pick.text')} />
        ) : (
          <KitDesk key={plan.id} stored={plan} onRemove={() => void takeOut(plan.id, nameOf(plan.title))} />
        )}
      </Book>
    </>
  );
}
