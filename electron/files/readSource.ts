import { open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { decodeSource } from './decodeSource.ts';
import { fileError } from './fileError.ts';
import { isOtherFormat } from './otherFormat.ts';

/** No release is longer than this many bytes. */
export const largestSource = 20 * 1024 * 1024;

/**
 * Reads a file a person chose to import, as text. Errors, all with the file's own name: `file-missing`, `file-empty`,
 * `file-too-large` (over 20 MB), `file-format-unknown`, `file-binary`, `file-failed`.
 */
export async function readSource(file: string): Promise<Result<string>> {
  const name = path.basename(file);
  try {
    const about = await stat(file);
    if (!about.isFile()) return fail({ kind: 'file-format-unknown', name });
    if (about.size > largestSource) return fail({ kind: 'file-too-large', name });
    const handle = await open(file, 'r');
    const bytes = await atMost(handle, largestSource + 1).finally(() => handle.close());
    return bytes.length > largestSource ? fail({ kind: 'file-too-large', name }) : textOf(bytes, name);
  } catch (error) {
    const known = fileError(error, name);
    if (!known) throw error;
    // The sentence of `folder-read-only` speaks of writing; a file that may not be read is told with its code.
    return fail(known.kind === 'folder-read-only' ? { kind: 'file-failed', name, code: 'EACCES' } : known);
  }
}

function textOf(bytes: Buffer, name: string): Result<string> {
  if (isOtherFormat(bytes)) return fail({ kind: 'file-format-unknown', name });
  const text = decodeSource(bytes);
  if (text === null) return fail({ kind: 'file-binary', name });
  return text.trim() === '' ? fail({ kind: 'file-empty', name }) : ok(text);
}

/** A file may grow while it is read, so its size is not trusted. */
async function atMost(handle: FileHandle, limit: number): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let length = 0;
  while (length < limit) {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(Math.min(1024 * 1024, limit - length)));
    if (bytesRead === 0) break;
    pieces.push(buffer.subarray(0, bytesRead));
    length += bytesRead;
  }
  return Buffer.concat(pieces);
}
