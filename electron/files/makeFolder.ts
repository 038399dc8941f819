import { mkdir, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { fileError, systemCode } from './fileError.ts';

/**
 * Makes a folder and those above it where they are missing. Not by Node's own `recursive`, which never ends under a folder that
 * takes no folders, such as /proc. Errors name the folder: `folder-missing` (also where a file has its name), `folder-read-only`, `disk-full`.
 */
export async function makeFolder(folder: string): Promise<Result<null>> {
  try {
    await make(path.resolve(folder));
    return ok(null);
  } catch (error) {
    const known = fileError(error, folder);
    if (known === null) throw error;
    return fail(known.kind === 'file-missing' || systemCode(error) === 'EEXIST' ? { kind: 'folder-missing', name: folder } : known);
  }
}

async function make(folder: string): Promise<void> {
  const above = path.dirname(folder);
  if (above !== folder && !(await isThere(above))) await make(above);
  try {
    await mkdir(folder);
  } catch (error) {
    const there = await stat(folder).catch(() => null);
    if (!there?.isDirectory()) throw error;
  }
}

const isThere = (folder: string): Promise<boolean> =>
  stat(folder).then(
    () => true,
    () => false,
  );
