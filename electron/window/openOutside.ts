import { shell } from 'electron';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';

/** Hands an address to the system's browser, mail or telephone program; nothing but these four schemes ever leaves. */
export async function openOutside(url: string): Promise<Result<null>> {
  if (!/^(https?|mailto|tel):/i.test(url)) return fail({ kind: 'input-invalid', field: 'url' });
  try {
    await shell.openExternal(url);
    return ok(null);
  } catch {
    return fail({ kind: 'file-failed', name: url, code: 'no program' });
  }
}
