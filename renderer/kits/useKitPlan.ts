import { useCallback, useRef, useState } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import { call } from '../shell/call.ts';

/**
 * A kit as it stands in the window. Every change is stored at once, the newest last; while one is being stored later ones wait
 * together. `store` resolves when nothing waits any more, with whether all of it is stored; `savedAt` is null until then.
 */
export function useKitPlan(stored: KitPlan) {
  const [plan, setPlan] = useState(stored);
  const [savedAt, setSavedAt] = useState<string | null>(stored.updatedAt);
  const [error, setError] = useState<AppError | null>(null);
  const newest = useRef(stored);
  const saved = useRef(stored);
  const running = useRef<Promise<boolean> | null>(null);
  const store = useCallback((): Promise<boolean> => {
    running.current ??= (async () => {
      try {
        while (saved.current !== newest.current) {
          const sent = newest.current;
          const { updatedAt: _, ...typed } = sent;
          const answer = await call('kits.save', typed);
          setError(answer.ok ? null : answer.error);
          if (!answer.ok) return false;
          saved.current = sent;
          setSavedAt(answer.value.updatedAt);
        }
        return true;
      } finally {
        running.current = null;
      }
    })();
    return running.current;
  }, []);
  const change = useCallback(
    (part: Partial<Omit<KitPlan, 'id' | 'updatedAt'>>) => {
      newest.current = { ...newest.current, ...part };
      setPlan(newest.current);
      setSavedAt(null);
      void store();
    },
    [store],
  );
  return { plan, change, error, store, savedAt };
}
