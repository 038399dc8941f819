import type { AppError } from '../../core/appError.ts';
import type { OpenedQuestion, ShareAnswer } from '../../core/share/shareQuestion.ts';
import { useWindow } from '../app/windowContext.ts';
import { call } from '../shell/call.ts';

/** Gives an answer to the machine. Where its release is on the page, the page shows the text it has then. */
export function useAnswer(onAnswered: (error: AppError | null) => void) {
  const { writing } = useWindow();
  return async ({ destinationId, kind, id, etag, seal }: OpenedQuestion, answer: ShareAnswer): Promise<void> => {
    const act = async () => {
      const answered = await call('share.answer', { key: { destinationId, kind, id }, etag, seal, answer });
      onAnswered(answered.ok ? null : answered.error);
      return answered.ok;
    };
    const page = writing.current();
    if (kind === 'drafts' && page?.releaseId === id) await page.replace(act);
    else await act();
  };
}
