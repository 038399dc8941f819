import type { Library } from '../library/library.ts';

/** How long nobody has typed, and how long typing may go on, before a draft becomes a revision; milliseconds. */
const idle = 30_000;
const longest = 300_000;

/** Settles drafts in pauses, so that the search index and the revisions never stand in the way of a keystroke. */
export interface Settler {
  saved: (id: string) => void;
  /** Settles what is still open; called before the library closes. */
  finish: () => Promise<void>;
}

/** Makes a settler over a library. */
export function settleWhenIdle(library: Pick<Library, 'settle'>): Settler {
  const open = new Map<string, { since: number; timer: NodeJS.Timeout }>();
  const settle = async (id: string) => {
    clearTimeout(open.get(id)?.timer);
    open.delete(id);
    // An expected failure is told by the next save; the draft itself is on disk.
    await library.settle(id, 'idle');
  };
  return {
    saved: (id) => {
      const now = Date.now();
      const before = open.get(id);
      clearTimeout(before?.timer);
      const since = before?.since ?? now;
      const wait = Math.max(0, Math.min(idle, since + longest - now));
      open.set(id, { since, timer: setTimeout(() => void settle(id), wait).unref() });
    },
    finish: async () => {
      for (const id of open.keys()) await settle(id);
    },
  };
}
