import { fail, ok, type Result } from '../../core/result.ts';
import { holdsBack } from '../../core/share/shareQuestion.ts';
import type { Library } from '../library/library.ts';

/** Whether nobody has to decide first what a release is to say: what two desks wrote differently goes nowhere. */
export async function isDecided(library: Pick<Library, 'shareQuestions'>, releaseId: string): Promise<Result<null>> {
  const questions = await library.shareQuestions();
  if (!questions.ok) return questions;
  const open = questions.value.find((question) => question.id === releaseId && holdsBack(question));
  return open ? fail({ kind: 'share-conflict', name: open.name }) : ok(null);
}
