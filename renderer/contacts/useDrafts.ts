import { useCallback, useState } from 'react';

/** The key of an entry that is not stored yet. */
export const freshKey = 'new';

/** What was typed into forms and not stored yet, by entry: looking at another entry loses nothing. */
export function useDrafts<T>() {
  const [drafts, setDrafts] = useState<Readonly<Record<string, T>>>({});
  const [chosen, choose] = useState<string | null>(null);
  const change = useCallback((key: string, draft: T) => {
    setDrafts((all) => ({ ...all, [key]: draft }));
  }, []);
  const drop = useCallback((key: string) => {
    setDrafts((all) => Object.fromEntries(Object.entries(all).filter(([name]) => name !== key)));
  }, []);
  return { drafts, chosen, choose, change, drop };
}
