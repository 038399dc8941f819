/**
 * A desk to be killed: `node killedDesk.testing.ts GIVEN`, a JSON of `KilledDesk`. It opens the library in its folder as the program
 * does, makes and queues its releases unless they are there, sends through a bad link, and says on standard output what was queued and
 * when nothing is left. It waits for an answer until it is told (a message of any kind) that none will come.
 */
import { createHash } from 'node:crypto';
import { png } from '../../core/export/png.testing.ts';
import type { Release } from '../../core/release/release.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { openLibrary } from '../../electron/library/openLibrary.ts';
import { openDesk } from '../newsroom/desk.testing.ts';
import { fastClock } from './fastClock.ts';

/** What the desk is told. `start` is the instant (ms) from which its clock runs `speed` times as fast, so that rests are short. */
export interface KilledDesk {
  folder: string;
  address: string;
  token: string;
  destination: Partial<Destination>;
  releases: number;
  /** How long each kind of release is held back, in ms; null not at all. The second kind shows a photo. */
  embargoes: readonly (number | null)[];
  start: number;
  speed: number;
  /** Whether every fifth release is recalled as soon as it is queued. */
  recalls: boolean;
}

const given = JSON.parse(process.argv[2] ?? '') as KilledDesk;
let patience = new AbortController();
process.on('message', () => {
  patience.abort();
  patience = new AbortController();
});
const opened = valueOf(await openLibrary(given.folder));
const { library } = opened;
const desk = openDesk({
  address: given.address,
  token: given.token,
  destination: given.destination,
  library,
  now: () => fastClock(given.start, given.speed),
  fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.any([patience.signal, ...(init?.signal ? [init.signal] : [])]) }),
  runs: true,
});
console.log('open');
// The link comes back all the time.
setInterval(() => desk.courier.wake(), 50);

for (let n = 0; n < given.releases; n += 1) {
  const release = await releaseNumber(n);
  const held = await library.open(release.id);
  if (!held.ok) valueOf(await library.create(release));
  if (!held.ok || held.value.release.status === 'draft') {
    const ask = { releaseId: release.id, destinationId: desk.destination.id };
    valueOf(await desk.outbox['outbox.publish'](ask));
  }
  const isRecalled = given.recalls && n % 5 === 4;
  if (isRecalled) await recall(release.id);
  console.log(`${isRecalled ? 'recalled' : 'queued'} ${release.id} ${release.fields.embargo?.until ?? '-'}`);
}
for (;;) {
  const parcels = await desk.parcels();
  if (parcels.every(({ state }) => state === 'delivered' || state === 'cancelled')) break;
  const refused = parcels.find(({ state }) => state === 'refused');
  if (refused) throw new Error(`refused: ${JSON.stringify(refused)}`);
  await new Promise((soon) => setTimeout(soon, 50));
}
console.log('delivered');

/** Asks for a release to be taken back, unless that was asked in an earlier life. */
async function recall(releaseId: string): Promise<void> {
  const own = (await desk.parcels()).filter((parcel) => parcel.releaseId === releaseId);
  const newest = own.at(-1);
  if (newest && own.every(({ intent }) => intent === 'publish'))
    valueOf(await desk.outbox['outbox.recall']({ id: newest.id, reason: 'Recalled' }));
}

/** A photo that nothing makes smaller, the same every time; larger than what is sent in one piece. */
function noise(): Uint8Array {
  const rows = new Uint8Array(220 * 661);
  for (let at = 0, state = 1; at < rows.length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    rows[at] = at % 661 === 0 ? 0 : state % 256;
  }
  return png(220, 220, rows, 0);
}

/** The same release for the same number, every time: plain, with a photo, or under an embargo. */
async function releaseNumber(n: number): Promise<Release> {
  const hash = createHash('sha256').update(`release ${n}`).digest('hex');
  const id = `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
  const kind = n % given.embargoes.length;
  const wait = given.embargoes[kind] ?? null;
  const embargo = wait === null ? null : { until: new Date(given.start + wait + n * 4000).toISOString(), zone: 'Asia/Dushanbe' };
  const release = { ...madeRelease({ headline: `Release ${n}`, embargo }, `Words of release ${n}.`), id };
  if (kind === 1) {
    const { photo } = valueOf(await library.addPhoto(noise(), 'ridge.png'));
    release.document.blocks.push({ type: 'figure', id: 'f', photo, alt: 'A ridge', decorative: false, caption: [], credit: '' });
  }
  return release;
}
