import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CallArgument, OpenedRelease } from '../../core/ipc/contract.ts';
import { bridge } from '../shell/bridge.ts';
import { createSaver } from './createSaver.ts';
import type { SaveState } from './saveState.ts';
import { sameValue } from '../../core/sameValue.ts';
import { createWatched } from '../ui/createWatched.ts';
import { startAutosave } from './startAutosave.ts';

interface AutosaveOf {
  opened: OpenedRelease;
  /** The whole text as it is at this moment. */
  read: () => CallArgument<'release.save'>;
}

/** Keeps the open page stored: while typing, when the window loses the focus or the sight, and whenever somebody asks. */
export function useAutosave({ opened, read }: AutosaveOf) {
  const [save] = useState(() => createWatched<SaveState>({ kind: 'saved', at: opened.savedAt }));
  const newest = useRef(read);
  const stored = useRef<CallArgument<'release.save'> | null>(null);
  useLayoutEffect(() => {
    newest.current = read;
  });
  const [autosave] = useState(() => {
    const store = createSaver(bridge().calls, opened);
    return startAutosave({
      savedAt: opened.savedAt,
      // Each key tells that something is unsaved; it is told on only when that is news.
      onState: (next) => {
        if (!sameValue(save.current(), next)) save.put(next);
      },
      save: async () => {
        const text = newest.current();
        const saved = await store(text);
        if (saved.ok) stored.current = text;
        return saved;
      },
    });
  });
  useEffect(() => {
    const flush = () => {
      void autosave.flush();
    };
    window.addEventListener('blur', flush);
    document.addEventListener('visibilitychange', flush);
    return () => {
      window.removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', flush);
    };
  }, [autosave]);
  // The page goes only after a flush; what slipped in since is read while the page still stands.
  useLayoutEffect(
    () => () => {
      if (autosave.isUnsaved()) void autosave.flush();
      else autosave.stop();
    },
    [autosave],
  );
  /** What the library was last given from here, or null when nothing was typed yet. */
  const lastStored = useCallback(() => stored.current, []);
  return { save, changed: autosave.changed, flush: autosave.flush, isUnsaved: autosave.isUnsaved, lastStored };
}
