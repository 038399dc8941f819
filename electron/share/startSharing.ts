import { shareLane, type ShareLane } from './shareLane.ts';
import type { Sharing } from './sharing.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/** Milliseconds between two words about progress: what is told is asked about by the window. */
const betweenNews = 500;
/** A command goes on so often where rounds end before they are done. */
const mostDrained = 20;

/** Starts sharing: at once, then again and again, each destination for itself, later each time while one does not answer. */
export function startSharing(needs: SharingNeeds): Sharing {
  const { destinations, tell, runs } = needs;
  const lanes = new Map<string, ShareLane>();
  let isEnded = false;
  let toldAt = 0;

  const news = (isProgress: boolean) => {
    if (isProgress && Date.now() - toldAt < betweenNews) return;
    toldAt = Date.now();
    tell('share.changed', null);
  };
  const shared = () => destinations().filter(({ kind, shares }) => kind === 'dateline' && shares);
  const laneOf = (id: string): ShareLane => {
    const lane = lanes.get(id) ?? shareLane(needs, id, news);
    lanes.set(id, lane);
    return lane;
  };
  const all = (): ShareLane[] => (isEnded ? [] : shared().map(({ id }) => laneOf(id)));
  const lookEverywhere = () => {
    for (const lane of all()) void lane.look();
  };

  if (runs) lookEverywhere();
  return {
    wake: () => {
      for (const lane of all()) lane.hope();
      if (runs) lookEverywhere();
    },
    written: () => {
      for (const lane of all()) lane.written();
    },
    drain: async () => {
      for (let turn = 0; turn < mostDrained; turn += 1) {
        await Promise.all(all().map((lane) => lane.look()));
        if (!all().some((lane) => lane.isUnfinished())) break;
      }
      return shared().map(({ id }) => laneOf(id).state());
    },
    leave: async (id) => {
      const lane = lanes.get(id);
      lanes.delete(id);
      await lane?.stop();
    },
    stop: async () => {
      isEnded = true;
      await Promise.all([...lanes.values()].map((lane) => lane.stop()));
    },
    state: () => shared().map(({ id }) => laneOf(id).state()),
  };
}
