import type { LetterheadFile } from '../../core/letterhead/letterheadFile.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Services } from './services.ts';

/** The letterhead of one's own that is chosen, as an export takes it; nothing where the built-in one is. */
export async function ownLetterhead({
  library,
  settings,
}: Pick<Services, 'library' | 'settings'>): Promise<Result<{ ownLetterhead?: Uint8Array }>> {
  const id = settings.get().ownLetterhead;
  if (id === null) return ok({});
  const kept = await library.letterhead(id);
  if (!kept.ok) return kept;
  return kept.value ? ok({ ownLetterhead: letterheadBytes(kept.value) }) : fail({ kind: 'letterhead-missing' });
}

/** The Word file of a letterhead. */
export const letterheadBytes = ({ file }: LetterheadFile): Uint8Array => new Uint8Array(Buffer.from(file, 'base64'));
