import { open, realpath, writeFile } from 'node:fs/promises';
import path from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import type { AppError } from '../../core/appError.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { fileError, systemCode } from './fileError.ts';

/**
 * Writes a file so that at every moment, power cuts included, either the old or the whole new one is there: a temporary file
 * beside it, fsync, rename, fsync of the folder. `folder-missing` and `folder-read-only` name the folder, all other errors the file.
 * `mode` are the rights of the file from the moment it is there; without it those of the old one.
 */
export function writeAtomically(file: string, bytes: Uint8Array | string, mode?: number): Promise<Result<null>> {
  return putAtomically(
    file,
    async (temporary) => {
      await writeFile(temporary, bytes);
      return ok(null);
    },
    mode,
  );
}

/** What a writer could not do, on its way through a library that knows only what is thrown. */
class NotWritten extends Error {
  readonly reason: AppError;
  constructor(reason: AppError) {
    super(reason.kind);
    this.reason = reason;
  }
}

/**
 * The same for a file that somebody else writes, piece by piece: `write` gets the name of the temporary file. What it gives is given
 * back; where it fails, the file stays as it was and nothing is left beside it.
 */
export async function putAtomically<T>(file: string, write: (temporary: string) => Promise<Result<T>>, mode?: number): Promise<Result<T>> {
  let written: Result<T> | undefined;
  try {
    // write-file-atomic writes once and does not look how much of it arrived: on a nearly full disk it would put a cut-off file in
    // place of the old one. So the bytes are written here, where a short write is an error, and it syncs and renames.
    await writeFileAtomic(file, '', {
      ...(mode === undefined ? {} : { mode }),
      tmpfileCreated: async (temporary) => {
        written = await write(temporary);
        if (!written.ok) throw new NotWritten(written.error);
      },
    });
    await syncFolder(path.dirname(await realpath(file)));
    if (written === undefined) throw new Error('The file was put in place before it was written');
    return written;
  } catch (error) {
    if (error instanceof NotWritten) return fail(error.reason);
    const known = writeError(error, file);
    if (!known) throw error;
    return fail(known);
  }
}

const cannotSync: ReadonlySet<string | null> = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EACCES', 'EPERM', 'EISDIR']);

/** Without this a rename may be forgotten in a power cut. Windows and some network drives have no such call; then the system decides. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  try {
    const handle = await open(folder, 'r');
    await handle.sync().finally(() => handle.close());
  } catch (error) {
    if (!cannotSync.has(systemCode(error))) throw error;
  }
}

/** A rename that is refused although the temporary file could be made means, on Windows, that somebody has the file open. */
function writeError(error: unknown, file: string): AppError | null {
  const name = path.basename(file);
  const known = fileError(error, name);
  const renaming = error instanceof Error && 'syscall' in error && error.syscall === 'rename';
  switch (known?.kind) {
    case 'file-missing':
    case 'folder-missing':
      return { kind: 'folder-missing', name: path.dirname(file) };
    case 'folder-read-only':
      return renaming ? { kind: 'file-in-use', name } : { kind: 'folder-read-only', name: path.dirname(file) };
    default:
      return known;
  }
}
