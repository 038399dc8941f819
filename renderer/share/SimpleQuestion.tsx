import { useTranslation } from 'react-i18next';
import type { OpenedQuestion, ShareAnswer } from '../../core/share/shareQuestion.ts';
import { Comparison } from '../history/Comparison.tsx';
import { Button } from '../ui/Button.tsx';
import { OneText } from './OneText.tsx';

export interface QuestionProps {
  opened: OpenedQuestion;
  onAnswer: (answer: ShareAnswer) => Promise<void>;
  onClose: () => void;
}

/** A question with one yes and one no: something was deleted, changes wait to come in, or cannot be read. */
export function SimpleQuestion({ opened: { why, author, draft, entry }, onAnswer, onClose }: QuestionProps) {
  const { t } = useTranslation('share');
  const { t: tApp } = useTranslation();
  const give = (answer: ShareAnswer) => () => void onAnswer(answer);
  // Of two texts the comparison shows what is different; of one it shows that.
  const both = draft?.ours && draft.theirs ? { before: draft.ours, after: draft.theirs } : null;
  const only = draft?.ours ?? draft?.theirs;
  const lines = entry?.ours ?? entry?.theirs;
  return (
    <>
      <p>{t(`text.${why === 'conflict' ? 'entry' : why}`, { author })}</p>
      {both && <Comparison {...both} beforeName={t('ours')} afterName={t('theirs', { author })} />}
      {!both && only && <OneText text={only} />}
      {lines && (
        <ul className="question-lines">
          {lines.map((line, place) => (
            // oxlint-disable-next-line react/no-array-index-key -- the lines are drawn once
            <li key={place}>{line}</li>
          ))}
        </ul>
      )}
      <div className="acts history-acts">
        <Button onPress={onClose}>{tApp('act.close')}</Button>
        {why === 'deleted-there' && <Button onPress={give({ do: 'drop' })}>{t('act.drop')}</Button>}
        {why === 'deleted-here' && <Button onPress={give({ do: 'drop' })}>{t('act.stay')}</Button>}
        {(why === 'deleted-there' || why === 'deleted-here') && (
          <Button weight="filled" onPress={give({ do: 'keep' })}>
            {t(why === 'deleted-there' ? 'act.keep' : 'act.bringBack')}
          </Button>
        )}
        {why === 'waiting' && (
          <Button weight="filled" onPress={give({ do: 'take' })}>
            {t('act.take')}
          </Button>
        )}
      </div>
    </>
  );
}
