import { open, stat, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { decodeSource } from './decodeSource.ts';
import { fileError } from './fileError.ts';
import { isOtherFormat } from './otherFormat.ts';

/** No release is longer than this many bytes. */
export const largestSource = 20 * 1024 * 1024;

/**
 * Reads the bytes of a file a person chose. Errors, all with the file's own name: `file-missing`, `file-too-large` (over 20 MB),
 * `file-format-unknown` (a folder), `file-failed`.
 */
export async function readSourceBytes(file: string): Promise<Result<Buffer>> {
  const name = path.basename(file);
  try {
    const about = await stat(file);
    if (!about.isFile()) return fail({ kind: 'file-format-unknown', name });
    if (about.size > largestSource) return fail({ kind: 'file-too-large', name });
    const handle = await open(file, 'r');
    const bytes = await atMost(handle, largestSource + 1).finally(() => handle.close());
    return bytes.length > largestSource ? fail({ kind: 'file-too-large', name }) : ok(bytes);
  } catch (error) {
    const known = fileError(error, name);
    if (!known) throw error;
    // The sentence of `folder-read-only` speaks of writing; a file that may not be read is told with its code.
    return fail(known.kind === 'folder-read-only' ? { kind: 'file-failed', name, code: 'EACCES' } : known);
  }
}

/** Reads a file as plain text. Besides the errors of `readSourceBytes`: `file-empty`, `file-format-unknown`, `file-binary`. */
export async function readSource(file: string): Promise<Result<string>> {
  const bytes = await readSourceBytes(file);
  return bytes.ok ? sourceText(bytes.value, path.basename(file)) : bytes;
}

/** The text of bytes that are plain text: `file-empty`, `file-format-unknown`, `file-binary` where they are none. */
export function sourceText(bytes: Buffer, name: string): Result<string> {
  return isOtherFormat(bytes) ? fail({ kind: 'file-format-unknown', name }) : decodedText(bytes, name);
}

/** The same for a format that is text but not plain. */
export function decodedText(bytes: Buffer, name: string): Result<string> {
  const decoded = decodeSource(bytes);
  if (decoded === null) return fail({ kind: 'file-binary', name });
  return decoded.text.trim() === '' ? fail({ kind: 'file-empty', name }) : ok(decoded.text);
}

/** The code page that the bytes of a text were taken to be in, by their letters; null where it is known. */
export const guessedCodePage = (bytes: Uint8Array): string | null => decodeSource(bytes)?.guessed ?? null;

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

/** The zone of this computer's clock (IANA). */
export const deskZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
