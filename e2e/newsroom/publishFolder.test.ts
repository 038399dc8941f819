import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, onTestFinished, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { handOutFiles } from '../../electron/handlers/handOutFiles.ts';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { exportJobInWorker } from '../../electron/press/exportJobInWorker.ts';
import { clockAt, libraryFor, openDesk } from './desk.testing.ts';
import { newFolder } from './newsroom.testing.ts';
import { longestRest, noon } from './outbox.testing.ts';

const exportJob = exportJobInWorker();
afterAll(() => exportJob.close());

function openStick() {
  const stick = path.join(newFolder(), 'Флешка 1');
  mkdirSync(stick);
  const clock = clockAt(noon);
  const { library, photo } = libraryFor();
  const desk = openDesk({
    address: pathToFileURL(stick).href,
    token: null,
    library,
    now: clock.now,
    destination: { kind: 'folder', name: 'Stick' },
    handOut: (given) => handOutFiles({ ...given, exportJob }),
  });
  onTestFinished(async () => {
    await desk.courier.stop();
    await library.close();
  });
  const release = (headline = 'Rubezh-2022', more: Parameters<typeof madeRelease>[0] = {}) => {
    const made = madeRelease({ headline, date: '2022-10-20', ...more }, 'Words of the release.');
    made.document.blocks.push({
      type: 'figure',
      id: 'f',
      photo: photo(smallPng),
      alt: 'A map',
      decorative: false,
      caption: [],
      credit: '',
    });
    return made;
  };
  return { ...desk, stick, clock, release };
}

/** Every file of a folder by its path, and what the manifest says of it. */
function filesIn(folder: string) {
  const { files } = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as {
    files: { name: string; bytes: number; sha256: string }[];
  };
  const there = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
  return { files, there };
}

test('a release lies on the stick in every format with its photo, and a list of all files by which each can be verified', async () => {
  const { publish, courier, parcel, stick, release } = openStick();
  await publish(release());
  await courier.drain();
  const { state, receipt, error } = await parcel();
  expect({ state, error }).toEqual({ state: 'delivered', error: null });
  const [name = '', ...others] = readdirSync(stick);
  expect(others).toEqual([]);
  expect(name).toMatch(/^2022-10-20-Rubezh-2022-[0-9a-f]{8}$/);
  expect(receipt?.url).toBe(pathToFileURL(path.join(stick, name)).href);
  const { files, there } = filesIn(path.join(stick, name));
  expect(there.toSorted()).toEqual([...files.map((file) => file.name), 'manifest.json'].toSorted());
  expect(there.map((file) => path.extname(file))).toEqual(
    expect.arrayContaining(['.docx', '.html', '.md', '.txt', '.json', '.png', '.csv']),
  );
  for (const { name: file, bytes, sha256 } of files) {
    const content = readFileSync(path.join(stick, name, file));
    expect([content.length, createHash('sha256').update(content).digest('hex')], file).toEqual([bytes, sha256]);
  }
});

test('a corrected release lies beside the old one, which stays as it was', async () => {
  const desk = openStick();
  const sent = desk.release();
  await desk.publish(sent);
  await desk.courier.drain();
  const [first = ''] = readdirSync(desk.stick);
  const before = readFileSync(path.join(desk.stick, first, 'manifest.json'), 'utf8');
  valueOf(await desk.outbox['outbox.publish']({ releaseId: sent.id, destinationId: desk.destination.id }));
  await desk.courier.drain();
  expect(readdirSync(desk.stick)).toHaveLength(2);
  expect(readFileSync(path.join(desk.stick, first, 'manifest.json'), 'utf8')).toBe(before);
});

test('a stick that is not plugged in is waited for; what a pulled stick has of an earlier try is cleared away', async () => {
  const { publish, courier, parcel, stick, clock, release } = openStick();
  const pulled = `${stick} pulled`;
  renameSync(stick, pulled);
  await publish(release());
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'folder-not-there' } });
  expect(existsSync(stick)).toBe(false);
  renameSync(pulled, stick);
  const half = path.join(stick, `.2022-10-20-Rubezh-2022-${(await parcel()).key.slice(0, 8)}.part`);
  mkdirSync(half);
  writeFileSync(path.join(half, 'kit.docx'), 'half');
  clock.forward(longestRest);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'delivered' });
  expect(readdirSync(stick)).toHaveLength(1);
  expect(existsSync(half)).toBe(false);
});

test('a text under embargo never lies there, nor one whose embargo has just ended without anybody being asked', async () => {
  const { publish, courier, parcel, stick, clock, outbox, release } = openStick();
  await publish(release('Secret', { embargo: { until: '2022-10-20T15:00:00.000Z', zone: 'Asia/Dushanbe' } }));
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'destination-no-embargo' } });
  expect(readdirSync(stick)).toEqual([]);
  // It ended while the release lay in the outbox: a person is asked first.
  clock.forward(6 * 3_600_000);
  await outbox['outbox.sendNow']({ id: (await parcel()).id });
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'embargo-passed' } });
  expect(readdirSync(stick)).toEqual([]);
  await outbox['outbox.sendNow']({ id: (await parcel()).id });
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'delivered' });
});

test('killed after it was put there and before that was stored, it is found there and stays as it is', async () => {
  const { publish, courier, parcel, parcels, library, stick, release } = openStick();
  await publish(release());
  const queued = await parcel();
  await courier.drain();
  const done = await parcel();
  const [name = ''] = readdirSync(stick);
  const written = statSync(path.join(stick, name, 'kit.docx')).mtimeMs;
  // The same parcel once more, as it stood before: what a kill leaves in the library.
  valueOf(await library.queueParcel({ ...queued, id: crypto.randomUUID() }, valueOf(await library.frozen(queued.id))));
  await courier.drain();
  expect((await parcels()).map(({ state, receipt }) => [state, receipt?.url, receipt?.etag])).toEqual([
    ['delivered', done.receipt?.url, done.receipt?.etag],
    ['delivered', done.receipt?.url, done.receipt?.etag],
  ]);
  expect(readdirSync(stick)).toEqual([name]);
  expect(statSync(path.join(stick, name, 'kit.docx')).mtimeMs).toBe(written);
});

test('what lies in a folder is not recalled from here, and that is said', async () => {
  const { publish, courier, parcel, outbox, release } = openStick();
  await publish(release());
  await courier.drain();
  const recalled = await outbox['outbox.recall']({ id: (await parcel()).id, reason: '' });
  expect(recalled).toMatchObject({ ok: false, error: { kind: 'recall-by-hand', name: 'Stick' } });
});

test('the window has no say about where a folder is: it comes from the machine’s own dialog', async () => {
  const { destinations, destination, stick } = openStick();
  const saved = await destinations['destinations.save']({
    ...destination,
    id: null,
    kind: 'dateline',
    name: 'x',
    address: pathToFileURL(stick).href,
    token: null,
  });
  expect(saved).toMatchObject({ ok: false, error: { kind: expect.stringMatching(/input-invalid|destination-insecure/) } });
});
