import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { compareLinesOf, plainLines } from '../../core/history/compareLinesOf.ts';
import { newTally } from '../../core/history/tally.ts';
import type { OpenedQuestion } from '../../core/share/shareQuestion.ts';
import { Runs } from '../history/Runs.tsx';
import { Button } from '../ui/Button.tsx';
import type { QuestionProps } from './SimpleQuestion.tsx';

interface EntryQuestionProps extends QuestionProps {
  entry: NonNullable<OpenedQuestion['entry']>;
}

/** An entry of a book that two desks changed: both sides line by line, and whose stands. */
export function EntryQuestion({ opened: { author }, entry, onAnswer, onClose }: EntryQuestionProps) {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const compared = useMemo(() => compareLinesOf(plainLines(entry.ours ?? []), plainLines(entry.theirs ?? []), newTally()), [entry]);
  const side = (lines: typeof compared.before) => (
    <td>
      {lines.map(({ line }, place) => (
        // oxlint-disable-next-line react/no-array-index-key -- the lines are drawn once
        <p key={place}>{line.runs.length > 0 ? <Runs runs={line.runs} /> : <br />}</p>
      ))}
    </td>
  );
  return (
    <>
      <p>{t('text.entry', { author })}</p>
      {/* What scrolls is reached by Tab, so that the arrow keys can scroll it. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="comparison sides" aria-label={t('why.conflict')} tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">{t('ours')}</th>
              <th scope="col">{t('theirs', { author })}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              {side(compared.before)}
              {side(compared.after)}
            </tr>
          </tbody>
        </table>
      </section>
      <div className="acts history-acts">
        <Button onPress={onClose}>{tApp('act.close')}</Button>
        <Button onPress={() => void onAnswer({ do: 'theirs' })}>{t('act.theirs')}</Button>
        <Button weight="filled" onPress={() => void onAnswer({ do: 'ours' })}>
          {t('act.ours')}
        </Button>
      </div>
    </>
  );
}
