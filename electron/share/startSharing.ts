import { backoff } from '../../core/outbox/backoff.ts';
import type { Destination } from '../../core/settings/settings.ts';
import type { SharingState } from '../../core/share/sharingState.ts';
import type { PhotoMemory } from './movePhotos.ts';
import { shareRound } from './shareRound.ts';
import type { Sharing } from './sharing.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/** Milliseconds: between two looks at what others did, after the last word written here, and between two words about progress. */
const betweenLooks = 60_000;
const afterWriting = 15_000;
const betweenNews = 500;

/** Starts sharing: at once, then again and again, later each time while a destination does not answer. */
export function startSharing(needs: SharingNeeds): Sharing {
  const { destinations, tell, now, runs } = needs;
  const states = new Map<string, SharingState>();
  const photos: PhotoMemory = { begun: new Map(), absent: new Map() };
  const ended = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> | null = null;
  let isCalled = false;
  let failures = 0;
  let dueAt = Infinity;
  let toldAt = 0;

  const shared = () => destinations().filter(({ kind, shares }) => kind === 'dateline' && shares);
  const stateOf = (destinationId: string): SharingState =>
    states.get(destinationId) ?? { destinationId, isBusy: false, moved: 0, at: null, error: null, refused: 0 };
  const put = (destinationId: string, changed: Partial<SharingState>) => {
    states.set(destinationId, { ...stateOf(destinationId), ...changed });
    tell('share.changed', null);
  };

  /** Counted always, told now and then: what is told is asked about by the window. */
  const progressed = (destinationId: string, moved: number) => {
    states.set(destinationId, { ...stateOf(destinationId), moved });
    if (Date.now() - toldAt < betweenNews) return;
    toldAt = Date.now();
    tell('share.changed', null);
  };

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
    if (runs && !ended.signal.aborted) timer = setTimeout(() => void look(), rest).unref();
  };

  async function rounds(): Promise<void> {
    clearTimeout(timer);
    try {
      while (isCalled && !ended.signal.aborted) {
        isCalled = false;
        let isWell = true;
        for (const destination of shared()) isWell = (await shareWith(destination)) && isWell;
        failures = isWell ? 0 : failures + 1;
      }
    } finally {
      sleep(failures === 0 ? betweenLooks : Math.max(betweenLooks, backoff(failures, null, 1)));
    }
  }

  async function shareWith(destination: Destination): Promise<boolean> {
    const { id } = destination;
    put(id, { isBusy: true, moved: 0 });
    try {
      const done = await shareRound(needs, destination, {
        signal: ended.signal,
        photos,
        onProgress: ({ arrived, sent }) => progressed(id, arrived + sent),
      });
      if (done.ok) put(id, { at: now().toISOString(), error: done.value.refused?.error ?? null, refused: done.value.refused?.count ?? 0 });
      else put(id, { error: done.error });
      return done.ok;
    } finally {
      put(id, { isBusy: false });
    }
  }

  if (runs) void look();
  return {
    wake: () => {
      failures = 0;
      if (runs) void look();
    },
    written: () => {
      // Never later than it was due already, however long somebody goes on writing.
      if (round === null && failures === 0 && Date.now() + afterWriting < dueAt) sleep(afterWriting);
    },
    drain: async () => {
      await look();
      return shared().map(({ id }) => stateOf(id));
    },
    stop: async () => {
      ended.abort();
      clearTimeout(timer);
      await round;
    },
    state: () => shared().map(({ id }) => stateOf(id)),
  };
}
