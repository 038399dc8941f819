import { askedIn, letterheadDocx } from '../../core/export/docx/letterhead/letterheadDocx.ts';
import { letterheadFault } from '../../core/letterhead/letterheadFault.ts';
import type { Asked } from '../../core/letterhead/placeholder.ts';
import { trialRelease } from '../../core/letterhead/trialRelease.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Letterhead } from '../../core/settings/settings.ts';
import { checkLetterhead } from './checkLetterhead.ts';

/** What a release cannot do without. */
const needed = ['headline', 'body'] as const;

/** Looks whether a file can be a letterhead, by filling it in with a trial text and reading that back, and tells what it asks for. */
export async function readLetterhead(file: Uint8Array, name: string, letterhead: Letterhead): Promise<Result<Asked>> {
  const fault = letterheadFault(file, name);
  if (fault) return fail(fault);
  try {
    return await tried(file, name, letterhead);
  } catch (error) {
    // The file is a stranger's: what the library cannot make sense of is the file's fault.
    return fail({ kind: 'letterhead-breaks', name, place: error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error) });
  }
}

async function tried(file: Uint8Array, name: string, letterhead: Letterhead): Promise<Result<Asked>> {
  const asked = await askedIn(file);
  const missing = needed.filter((word) => !asked.known.includes(word));
  if (missing.length > 0) return fail({ kind: 'letterhead-asks-nothing', name, place: missing.join(', ') });
  for (const language of ['en', 'ru'] as const) {
    const input = { release: trialRelease(language), photos: new Map(), letterhead };
    const error = checkLetterhead(await letterheadDocx(input, file), input, file);
    if (error)
      return fail({
        kind: 'letterhead-breaks',
        name,
        place: 'rule' in error ? `${error.rule}, ${error.place}` : 'missing' in error ? error.missing : error.kind,
      });
  }
  return ok(asked);
}
