import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { Result } from '../../core/result.ts';
import type { OpenedQuestion, ShareQuestion } from '../../core/share/shareQuestion.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';
import { Problem } from '../ui/Problem.tsx';
import { DraftQuestion } from './DraftQuestion.tsx';
import { EntryQuestion } from './EntryQuestion.tsx';
import { SimpleQuestion } from './SimpleQuestion.tsx';
import { useAnswer } from './useAnswer.ts';

interface QuestionDeskProps {
  question: ShareQuestion;
  /** It was answered, and the machine has done so. */
  onAnswered: () => void;
  onClose: () => void;
}

/** One question with both sides, and its answer. What is unsaved on the page is stored first, so that what is compared is what is kept. */
export function QuestionDesk({ question, onAnswered, onClose }: QuestionDeskProps) {
  const { t } = useTranslation();
  const { writing } = useWindow();
  const { destinationId, kind, id, at } = question;
  const [opened, setOpened] = useState<Result<OpenedQuestion> | 'unsaved' | null>(null);
  /** Grows when both sides are to be looked at again. */
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      const answer = (await writing.flush()) ? await call('share.open', { destinationId, kind, id }) : 'unsaved';
      if (isWanted) setOpened(answer);
    })();
    return () => {
      isWanted = false;
    };
  }, [writing, destinationId, kind, id, at, turn]);
  const desk = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What was answered has gone, and the focus with it; without one, no key reaches the dialog.
    if (document.activeElement === document.body) desk.current?.focus();
  }, [opened]);
  const [failed, setFailed] = useState<AppError | null>(null);
  const answer = useAnswer((error) => {
    setFailed(error);
    if (error === null) onAnswered();
    else setTurn((was) => was + 1);
  });
  if (opened === null) return <div className="history-two" aria-busy="true" />;
  if (opened === 'unsaved') return <p role="alert">{t('save.stays')}</p>;
  if (!opened.ok) return <Problem error={opened.error} />;
  const { value } = opened;
  const props = { opened: value, onAnswer: (given: Parameters<typeof answer>[1]) => answer(value, given), onClose };
  const seen = `${value.etag} ${value.seal}`;
  return (
    <div ref={desk} className="history-two" tabIndex={-1}>
      {failed !== null && <Problem error={failed} />}
      {value.why === 'conflict' && value.draft !== null && <DraftQuestion key={seen} {...props} draft={value.draft} />}
      {value.why === 'conflict' && value.entry !== null && <EntryQuestion key={seen} {...props} entry={value.entry} />}
      {value.why !== 'conflict' && <SimpleQuestion key={seen} {...props} />}
    </div>
  );
}
