import path from 'node:path';
import { ok, type Result } from '../../core/result.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { makeFolder } from '../files/makeFolder.ts';
import type { Answer } from './run.ts';

/** Writes files that are made and checked into a folder, which is made where it is missing, and says what was written. */
export async function writeFiles(folder: string, files: ReadonlyMap<string, Uint8Array>): Promise<Result<Answer>> {
  const made = await makeFolder(folder);
  if (!made.ok) return made;
  const told: { file: string; bytes: number }[] = [];
  for (const [name, bytes] of files) {
    const file = path.join(folder, name);
    const room = await makeFolder(path.dirname(file));
    const written = room.ok ? await writeAtomically(file, bytes) : room;
    if (!written.ok) return written;
    told.push({ file, bytes: bytes.byteLength });
  }
  return ok({ value: told, lines: told.map(({ file, bytes }) => `${file}  ${bytes}  ✓`) });
}
