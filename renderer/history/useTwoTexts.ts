import { useEffect, useState } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { ReleaseText } from '../../core/history/revision.ts';
import { ok } from '../../core/result.ts';
import { call } from '../shell/call.ts';

/** The number of a version, or the text as it is now. */
type Which = number | 'present';

/** Two texts of a release, the older first, or why one of them cannot be read. */
export interface TwoTexts {
  older: Which;
  newer: Which;
  texts: { older: ReleaseText; newer: ReleaseText } | null;
  error: AppError | null;
}

/** Reads a version and the text it is compared with. Until both are here, the former two stay. */
export function useTwoTexts(id: string, present: ReleaseText, chosen: number | null, against: Which): TwoTexts | null {
  const [two, setTwo] = useState<TwoTexts | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      if (chosen === null) return;
      const [older, newer]: [Which, Which] = against === 'present' || chosen < against ? [chosen, against] : [against, chosen];
      const read = (which: Which) => (which === 'present' ? ok(present) : call('history.open', { id, revision: which }));
      const [one, other] = await Promise.all([read(older), read(newer)]);
      if (!isWanted) return;
      const texts = one.ok && other.ok ? { older: one.value, newer: other.value } : null;
      setTwo({ older, newer, texts, error: one.ok ? (other.ok ? null : other.error) : one.error });
    })();
    return () => {
      isWanted = false;
    };
  }, [id, present, chosen, against]);
  return two;
}
