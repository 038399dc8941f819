import { fail, ok, type Result } from '../../core/result.ts';
import type { Services } from './services.ts';

/** The letterhead of one's own that is chosen, as an export takes it; nothing where the built-in one is. */
export async function ownLetterhead({
  library,
  settings,
}: Pick<Services, 'library' | 'settings'>): Promise<Result<{ ownLetterhead?: Uint8Array }>> {
  const id = settings.get().ownLetterhead;
  if (id === null) return ok({});
  const kept = await library.letterheads();
  if (!kept.ok) return kept;
  const chosen = kept.value.find((one) => one.id === id);
  return chosen ? ok({ ownLetterhead: new Uint8Array(Buffer.from(chosen.file, 'base64')) }) : fail({ kind: 'letterhead-missing' });
}
