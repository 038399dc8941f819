import path from 'node:path';
import type { Result } from '../../core/result.ts';
import { makeFolder } from './makeFolder.ts';
import { writeAtomically } from './writeAtomically.ts';

/**
 * Writes a file with what belongs beside it, by names relative to its folder. The file comes last, so that it never names what is not
 * there yet.
 */
export async function writeBeside(file: string, bytes: Uint8Array, beside: ReadonlyMap<string, Uint8Array>): Promise<Result<null>> {
  for (const [name, other] of beside) {
    const place = path.join(path.dirname(file), name);
    const made = await makeFolder(path.dirname(place));
    const written = made.ok ? await writeAtomically(place, other) : made;
    if (!written.ok) return written;
  }
  return writeAtomically(file, bytes);
}
