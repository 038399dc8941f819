/**
 * A desk to be killed: `node killedDesk.testing.ts FOLDER ADDRESS COUNT START`. It opens the library in FOLDER as the program
 * does, makes and queues COUNT releases unless they are there, sends through a bad link, and says on standard output what was
 * queued and when nothing is left. START is the instant (ms) from which its clock runs ten times as fast, so that rests are short.
 */
import { createHash } from 'node:crypto';
import { smallPng } from '../../core/photo/picture.testing.ts';
import type { Release } from '../../core/release/release.ts';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { openLibrary } from '../../electron/library/openLibrary.ts';
import { openDesk } from './desk.testing.ts';
import { fastClock } from './fastClock.testing.ts';

const [folder = '', address = '', count = '', start = ''] = process.argv.slice(2);
const patience = 400;

const opened = valueOf(await openLibrary(folder));
const { library } = opened;
const desk = openDesk({
  address,
  token: 'secret-token',
  library,
  now: () => fastClock(Number(start)),
  fetch: (input, init) =>
    fetch(input, { ...init, signal: AbortSignal.any([AbortSignal.timeout(patience), ...(init?.signal ? [init.signal] : [])]) }),
  runs: true,
});
console.log('open');
// The link comes back all the time.
setInterval(() => desk.courier.wake(), 50);

for (let n = 0; n < Number(count); n += 1) {
  const release = await releaseNumber(n);
  const held = await library.open(release.id);
  if (!held.ok) valueOf(await library.create(release));
  if (!held.ok || held.value.release.status === 'draft') {
    const ask = { releaseId: release.id, destinationId: desk.destination.id };
    valueOf(await desk.outbox['outbox.publish'](ask));
  }
  console.log(`queued ${release.id}`);
}
for (;;) {
  const parcels = await desk.parcels();
  if (parcels.every(({ state }) => state === 'delivered')) break;
  const refused = parcels.find(({ state }) => state === 'refused');
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
  await new Promise((soon) => setTimeout(soon, 50));
}
console.log('delivered');

/** The same release for the same number, every time: plain, with a photo, under an embargo of a day, or of some minutes. */
async function releaseNumber(n: number): Promise<Release> {
  const hash = createHash('sha256').update(`release ${n}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  const wait = [null, null, 86_400_000, 60_000 + n * 4000][n % 4] ?? null;
  const embargo = wait === null ? null : { until: new Date(Number(start) + wait).toISOString(), zone: 'Asia/Dushanbe' };
  const release = { ...madeRelease({ headline: `Release ${n}`, embargo }, `Words of release ${n}.`), id };
  if (n % 4 === 1) {
    const { photo } = valueOf(await library.addPhoto(smallPng, 'ridge.png'));
    release.document.blocks.push({ type: 'figure', id: 'f', photo, alt: 'A ridge', decorative: false, caption: [], credit: '' });
  }
  return release;
}
