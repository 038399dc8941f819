import { onTestFinished } from 'vitest';
import { startFaultProxy, type Fault } from '../faultProxy.ts';
import { clockAt, impatientFetch, libraryFor, openDesk, type DeskGiven } from './desk.testing.ts';
import { openNewsroom } from './newsroom.testing.ts';

/** Noon of the day of the sample release. */
export const noon = '2022-10-20T12:00:00.000Z';
/** Milliseconds in a minute, and in the longest rest between two tries. */
export const minute = 60_000;
export const longestRest = 15 * minute;

/** What goes wrong with the next request whose first line begins like this. */
export type Mishap = [line: string, fault: Fault];

/**
 * A desk, a link full of mishaps and a real newsroom behind it, on one clock. Each mishap happens once, in the order given;
 * `always` decides over all other requests.
 */
export async function openOutbox(mishaps: Mishap[] = [], more: Partial<DeskGiven> = {}) {
  const clock = clockAt(noon);
  const newsroom = await openNewsroom(clock.now);
  let always: (line: string) => Fault = () => 'none';
  const impatient = impatientFetch();
  const fault = (line: string): Fault => {
    const at = mishaps.findIndex(([begin]) => line.startsWith(begin));
    return at === -1 ? always(line) : (mishaps.splice(at, 1)[0]?.[1] ?? 'none');
  };
  const proxy = await startFaultProxy(newsroom.url, fault, impatient.giveUp);
  const library = libraryFor();
  const desk = openDesk({
    address: proxy.url,
    token: 'secret-token',
    library: library.library,
    now: clock.now,
    fetch: impatient.fetch,
    ...more,
  });
  onTestFinished(async () => {
    await desk.courier.stop();
    await desk.library.close();
    await proxy.close();
  });
  /** Lets time pass and sends what is due. */
  const later = async (ms = longestRest) => {
    clock.forward(ms);
    await desk.courier.drain();
  };
  return {
    ...desk,
    clock,
    newsroom,
    proxy,
    photo: library.photo,
    folder: library.folder,
    mishaps,
    later,
    /** From now on every request that has no mishap of its own meets this. */
    alwaysMeets: (fault: (line: string) => Fault) => {
      always = fault;
    },
  };
}
