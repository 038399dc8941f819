import type { AppError } from '../../core/appError.ts';

/**
 * Turns what the file system threw into an expected failure of the thing called `name`. Gives `null` for anything that is not a
 * system error: that is a bug and must be thrown on.
 */
export function fileError(error: unknown, name: string): AppError | null {
  const code = systemCode(error);
  if (code === null) return null;
  switch (code) {
    case 'ENOENT':
      return { kind: 'file-missing', name };
    case 'ENOTDIR':
      return { kind: 'folder-missing', name };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return { kind: 'folder-read-only', name };
    case 'ENOSPC':
    case 'EDQUOT':
      return { kind: 'disk-full', name };
    case 'EBUSY':
    case 'ETXTBSY':
      return { kind: 'file-in-use', name };
    default:
      return { kind: 'file-failed', name, code };
  }
}

/** The code of a system error (`ENOSPC`); `null` for any other value, Node's own `ERR_…` included. */
export function systemCode(error: unknown): string | null {
  const code: unknown = error instanceof Error && 'code' in error ? error.code : null;
  return typeof code === 'string' && /^E[A-Z0-9]+$/.test(code) ? code : null;
}
