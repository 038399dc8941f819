import { existsSync, statfsSync } from 'node:fs';
import type { AppError } from '../../core/appError.ts';

/** Thrown when a row does not hold its checksum and no good copy of it stands in the library. */
export class DamagedRow extends Error {}

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '');

/** Tells whether an error means that the file itself is damaged, or is no library at all. */
export const isDamage = (error: unknown): boolean => error instanceof DamagedRow || /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error));

/** SQLite says only this when the file beside the library that threads share, or a sync, finds no room. */
const isVague = (code: string): boolean => /^SQLITE_(IOERR|CANTOPEN)/.test(code);

/** SQLite needs up to this much at once, in bytes. */
const leastRoom = 65_536;

function isFull(folder: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize < leastRoom;
  } catch {
    return false;
  }
}

/** The expected failure behind an error of SQLite or of the file system, about the library in `folder`; null for a bug. */
export function libraryFault(error: unknown, folder: string): AppError | null {
  const code = codeOf(error);
  if (code === 'SQLITE_FULL' || code === 'ENOSPC' || code === 'EDQUOT' || (isVague(code) && isFull(folder)))
    return { kind: 'disk-full', name: folder };
  if (/^SQLITE_(BUSY|LOCKED)/.test(code)) return { kind: 'library-busy', name: folder };
  if (/^SQLITE_(READONLY|CANTOPEN|PERM|AUTH)/.test(code) || code === 'EACCES' || code === 'EPERM' || code === 'EROFS')
    return { kind: 'folder-read-only', name: folder };
  if (code === 'ENOENT' || code === 'ENOTDIR' || (code.startsWith('SQLITE_') && !isDamage(error) && !existsSync(folder)))
    return { kind: 'folder-missing', name: folder };
  if (code.startsWith('SQLITE_IOERR') || isDamage(error) || /^E[A-Z]+$/.test(code))
    return { kind: 'file-failed', name: folder, code: code || 'CHECKSUM' };
  return null;
}
