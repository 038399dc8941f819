import { hostOf } from '../../core/i18n/questionText.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import type { Services } from '../handlers/services.ts';
import type { PersonActs } from './personActs.ts';

/**
 * Hands an address to the system's browser, mail or telephone program, after a person's act: a host is asked about once, and
 * nothing but these four schemes ever leaves.
 */
export function openOutside(
  confirm: Services['confirm'],
  acts: Pick<PersonActs, 'spend'>,
  open: (url: string) => Promise<void>,
): (url: string) => Promise<Result<null>> {
  const confirmed = new Set<string>();
  return async (url) => {
    if (!/^(https?|mailto|tel):/i.test(url)) return fail({ kind: 'input-invalid', field: 'url' });
    const host = hostOf(url);
    if (!confirmed.has(host)) {
      const answered = await confirm({ about: 'outside', url });
      if (!answered.ok) return answered;
      confirmed.add(host);
    }
    if (!acts.spend()) return fail({ kind: 'cancelled' });
    try {
      await open(url);
      return ok(null);
    } catch {
      return fail({ kind: 'file-failed', name: url, code: 'no program' });
    }
  };
}
