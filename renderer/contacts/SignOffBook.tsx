import { Signature } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { SignOff } from '../../core/contact/signOff.ts';
import { useUiLanguage } from '../i18n/useUiLanguage.ts';
import { useAsk } from '../shell/useAsk.ts';
import { Button } from '../ui/Button.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Problem } from '../ui/Problem.tsx';
import { Book } from '../ui/Book.tsx';
import { SignOffForm } from './SignOffForm.tsx';
import { signOffLines } from './signOffLines.ts';
import type { TypedSignOff } from './typedSignOff.ts';
import { freshKey, useDrafts } from './useDrafts.ts';
import { useTakeOut } from './useTakeOut.ts';

/** The sign-offs: what names the press center and the range under a text. */
export function SignOffBook() {
  const { t } = useTranslation('contacts');
  const language = useUiLanguage();
  const { value: signOffs = [], error, isPending } = useAsk('signOffs.list', null);
  const { drafts, chosen, choose, change, drop } = useDrafts<TypedSignOff>();
  const takeOut = useTakeOut('signOffs', drop, choose);

  const titleOf = (signOff: SignOff) => signOffLines(signOff, language)[0] ?? t('unnamed');
  const start = () => {
    if (drafts[freshKey] === undefined) change(freshKey, {});
    choose(freshKey);
  };
  const entries = [
    ...(drafts[freshKey] === undefined ? [] : [{ key: freshKey, title: t('newSignOff'), detail: '', isUnsaved: true }]),
    ...signOffs.map((stored) => ({
      key: stored.id,
      title: titleOf(stored),
      detail: signOffLines(stored, language).slice(1).join(' · '),
      isUnsaved: drafts[stored.id] !== undefined,
    })),
  ];
  const stored = signOffs.find(({ id }) => id === chosen);
  const draft = chosen === null ? undefined : drafts[chosen];
  return (
    <Book
      label={t('signOffList')}
      newLabel={t('newSignOff')}
      entries={entries}
      chosen={chosen}
      onChoose={choose}
      onNew={start}
      empty={
        error === null ? (
          !isPending && (
            <EmptyState icon={Signature} title={t('emptySignOffs.title')} text={t('emptySignOffs.text')}>
              <Button onPress={start}>{t('emptySignOffs.create')}</Button>
            </EmptyState>
          )
        ) : (
          <Problem error={error} />
        )
      }
    >
      {chosen !== null && (stored !== undefined || draft !== undefined) ? (
        <SignOffForm
          key={chosen}
          stored={stored ?? null}
          draft={draft ?? null}
          title={stored === undefined ? t('newSignOff') : titleOf(stored)}
          onChange={(changed) => {
            change(chosen, changed);
          }}
          onDiscard={() => {
            drop(chosen);
            if (stored === undefined) choose(null);
          }}
          onSaved={({ id }) => {
            drop(chosen);
            choose(id);
          }}
          onRemove={(signOff) => void takeOut(signOff.id, titleOf(signOff))}
        />
      ) : (
        entries.length > 0 && <EmptyState icon={Signature} title={t('pickSignOff.title')} text={t('pickSignOff.text')} />
      )}
    </Book>
  );
}
