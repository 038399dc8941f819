import { backoff } from '../../core/outbox/backoff.ts';
import type { Destination } from '../../core/settings/settings.ts';
import type { SharingState } from '../../core/share/sharingState.ts';
import { roundBudget } from './roundBudget.ts';
import { shareRound, type ShareMemory } from './shareRound.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/** Milliseconds: between two looks at what others did, before a round goes on that cost as much as one may, and after the last word written here. */
const betweenLooks = 60_000;
const beforeGoingOn = 5000;
const afterWriting = 15_000;

/** Sharing with one destination: its rounds, one after another, and when the next is due. What befalls it touches no other. */
export interface ShareLane {
  /** Looks at once and, when called during a look, once more; resolves when the looks are over, and never rejects. */
  look: () => Promise<void>;
  /** Forgets how often it failed. */
  hope: () => void;
  written: () => void;
  /** Whether the last round had to end before it was done. */
  isUnfinished: () => boolean;
  /** Breaks off the round under way and begins no other; what is done stays done. */
  stop: () => Promise<void>;
  state: () => SharingState;
}

/** Opens the way to one destination. `news` hears that its state is another; progress is counted always and told now and then. */
export function shareLane(needs: SharingNeeds, destinationId: string, news: (isProgress: boolean) => void): ShareLane {
  const memory: ShareMemory = { photos: { begun: new Map(), absent: new Map(), refused: new Set() }, refused: new Map() };
  const ended = new AbortController();
  let state: SharingState = { destinationId, isBusy: false, moved: 0, at: null, error: null, refused: 0 };
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | null = null;
  let isCalled = false;
  let isUnfinished = false;
  let failures = 0;
  let dueAt = Infinity;

  const put = (changed: Partial<SharingState>, isProgress = false) => {
    state = { ...state, ...changed };
    news(isProgress);
  };
  const destination = () => needs.destinations().find(({ id, kind, shares }) => id === destinationId && kind === 'dateline' && shares);

  const look = (): Promise<void> => {
    isCalled = true;
    round ??= rounds().finally(() => {
      round = null;
    });
    return round;
  };
  const sleep = (rest: number) => {
    clearTimeout(timer);
    dueAt = Date.now() + rest;
    if (needs.runs && !ended.signal.aborted) timer = setTimeout(() => void look(), rest).unref();
  };

  async function rounds(): Promise<void> {
    clearTimeout(timer);
    while (isCalled && !ended.signal.aborted) {
      isCalled = false;
      const shared = destination();
      if (!shared) return;
      failures = (await shareWith(shared)) ? 0 : failures + 1;
    }
    sleep(failures > 0 ? Math.max(betweenLooks, backoff(failures, null, 1)) : isUnfinished ? beforeGoingOn : betweenLooks);
  }

  async function shareWith(shared: Destination): Promise<boolean> {
    put({ isBusy: true, moved: 0 });
    isUnfinished = false;
    try {
      const done = await shareRound(needs, shared, {
        signal: ended.signal,
        memory,
        budget: roundBudget(needs.limits),
        onProgress: ({ arrived, sent }) => put({ moved: arrived + sent }, true),
      });
      if (!done.ok) put({ error: done.error });
      else {
        const { held, refused } = done.value;
        ({ isUnfinished } = done.value);
        put({ at: needs.now().toISOString(), error: held ?? refused?.error ?? null, refused: refused?.count ?? 0 });
      }
      return done.ok;
    } catch {
      // Whatever one newsroom brought about, the others and the program go on.
      put({ error: { kind: 'stumbled' } });
      return false;
    } finally {
      put({ isBusy: false });
    }
  }

  return {
    look,
    hope: () => {
      failures = 0;
    },
    written: () => {
      // Never later than it was due already, however long somebody goes on writing.
      if (round === null && failures === 0 && Date.now() + afterWriting < dueAt) sleep(afterWriting);
    },
    isUnfinished: () => isUnfinished,
    stop: async () => {
      ended.abort();
      clearTimeout(timer);
      await round;
    },
    state: () => state,
  };
}
