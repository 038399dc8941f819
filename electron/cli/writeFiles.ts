import path from 'node:path';
import { ok, type Result } from '../../core/result.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { makeFolder } from '../files/makeFolder.ts';
import type { Answer } from './run.ts';

/** A file that is made where it is to stand, because it may be larger than the memory. */
export type MadeInPlace = (file: string) => Promise<Result<{ bytes: number }>>;

/** Writes files into a folder, which is made where it is missing, and says what was written. Those that are made already come first. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array | MadeInPlace>): Promise<Result<Answer>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const told: { file: string; bytes: number }[] = [];
  const inOrder = [...files].toSorted(([, one], [, other]) => Number(typeof one === 'function') - Number(typeof other === 'function'));
  for (const [name, what] of inOrder) {
    const file = path.join(folder, name);
    const room = await makeFolder(path.dirname(file));
    if (!room.ok) return room;
    const written = typeof what === 'function' ? await what(file) : await writeAtomically(file, what);
    if (!written.ok) return written;
    told.push({ file, bytes: written.value?.bytes ?? what.length });
  }
  return ok({ value: told, lines: told.map(({ file, bytes }) => `${file}  ${bytes}  ✓`) });
}
