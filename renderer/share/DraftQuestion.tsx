import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Decision } from '../../core/merge/decided.ts';
import { mergeTexts } from '../../core/share/mergeShared.ts';
import type { OpenedQuestion } from '../../core/share/shareQuestion.ts';
import { Button } from '../ui/Button.tsx';
import { ConflictCard } from './ConflictCard.tsx';
import type { QuestionProps } from './SimpleQuestion.tsx';

interface DraftQuestionProps extends QuestionProps {
  draft: NonNullable<OpenedQuestion['draft']>;
}

/** A draft that two desks changed: each place that both changed, side by side, and what is to stand there. */
export function DraftQuestion({ opened: { author }, draft, onAnswer, onClose }: DraftQuestionProps) {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const { base, ours, theirs } = draft;
  const conflicts = useMemo(() => (ours && theirs ? mergeTexts(base, ours, theirs).conflicts : []), [base, ours, theirs]);
  const [decisions, setDecisions] = useState<readonly (Decision | null)[]>(() => conflicts.map(() => null));
  const [isBusy, setBusy] = useState(false);
  if (!ours || !theirs) return null;
  const made = decisions.filter((decision) => decision !== null);
  return (
    <>
      <p>{t('text.conflict', { author })}</p>
      <div className="conflicts">
        {conflicts.map((conflict, place) => (
          <ConflictCard
            // oxlint-disable-next-line react/no-array-index-key -- a conflict is known by its place in this merge
            key={place}
            conflict={conflict}
            ours={ours}
            theirs={theirs}
            author={author}
            onDecide={(decision) => {
              setDecisions((was) => was.with(place, decision));
            }}
          />
        ))}
      </div>
      <div className="acts history-acts">
        <p role="status">{t('decided', { done: made.length, count: conflicts.length })}</p>
        <Button onPress={onClose}>{tApp('act.close')}</Button>
        <Button
          weight="filled"
          isDisabled={made.length < conflicts.length}
          // Not disabled while it is under way: a refusal would find the focus gone.
          onPress={() => {
            if (isBusy) return;
            setBusy(true);
            void onAnswer({ do: 'decided', decisions: made }).finally(() => {
              setBusy(false);
            });
          }}
        >
          {t('act.decide')}
        </Button>
      </div>
    </>
  );
}
