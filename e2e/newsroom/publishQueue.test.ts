import { expect, test } from 'vitest';
import type { AppError } from '../../core/appError.ts';
import type { Library } from '../../electron/library/library.ts';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { libraryFor, openDesk } from './desk.testing.ts';
import { openOutbox } from './outbox.testing.ts';

const release = () => madeRelease({ headline: 'Rubezh' }, 'Today the training went on.');
const full: AppError = { kind: 'disk-full', name: 'library' };

test('two clicks on Publish queue one release once', async () => {
  const { library, outbox, destination, courier, parcels, newsroom } = await openOutbox();
  const sent = release();
  valueOf(await library.create(sent));
  const ask = { releaseId: sent.id, destinationId: destination.id };
  const [one, two] = await Promise.all([outbox['outbox.publish'](ask), outbox['outbox.publish'](ask)]);
  expect(one.ok).not.toBe(two.ok);
  await Promise.all([courier.drain(), courier.drain()]);
  expect(await parcels()).toHaveLength(1);
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('on a full disk nobody is told that the release was queued, and it stays as it was', async () => {
  const { library } = libraryFor();
  const broken: Library = { ...library, queueParcel: async () => ({ ok: false, error: full }) };
  const { publish, courier, parcels, proxy } = await openOutbox([], { library: broken });
  const sent = release();
  expect(await publish(sent)).toEqual({ ok: false, error: full });
  await courier.drain();
  expect(await parcels()).toEqual([]);
  expect(proxy.requests).toEqual([]);
  expect(valueOf(await library.open(sent.id)).release.status).toBe('draft');
});

test('a release without headline or words is not queued', async () => {
  const { publish, parcels } = await openOutbox();
  for (const empty of [madeRelease({ headline: ' ' }, 'Words.'), madeRelease({ headline: 'Rubezh' }, ' ')])
    expect(await publish(empty)).toMatchObject({ ok: false, error: { kind: 'release-incomplete' } });
  expect(await parcels()).toEqual([]);
});

test.each([1, 2, 3])(
  'a disk that is full at write %i of the sending is told once, and the release goes out when there is room',
  async (failing) => {
    const { library } = libraryFor();
    let writes = 0;
    const broken: Library = {
      ...library,
      updateParcel: async (parcel) => {
        writes += 1;
        return writes === failing || writes === failing + 1 ? { ok: false, error: full } : library.updateParcel(parcel);
      },
    };
    const { publish, courier, parcel, notices, newsroom } = await openOutbox([], { library: broken });
    const sent = release();
    await publish(sent);
    for (let round = 0; round < 3; round += 1) await courier.drain();
    expect(notices).toEqual([full]);
    expect((await parcel()).state).toBe('delivered');
    expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
  },
);

test('what has waited for a day is asked about before it goes, and goes once somebody wants it', async () => {
  const { publish, courier, parcel, outbox, clock, newsroom, settings } = await openOutbox([['PUT', 'refuse']]);
  const sent = release();
  valueOf(await publish(sent));
  await courier.drain();
  expect((await parcel()).state).toBe('waiting');
  clock.forward(settings.get().askAfterHours * 3_600_000 + 60_000);
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'parcel-old', name: 'Rubezh' } });
  expect(await newsroom.versions(sent.id)).toBe(0);
  valueOf(await outbox['outbox.sendNow']({ id: (await parcel()).id }));
  await courier.drain();
  expect((await parcel()).state).toBe('delivered');
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('what was taken back before it was sent is not sent', async () => {
  const { publish, courier, outbox, parcel, library, proxy } = await openOutbox();
  const sent = release();
  await publish(sent);
  expect(await outbox['outbox.cancel']({ id: (await parcel()).id })).toEqual({ ok: true, value: null });
  await courier.drain();
  expect((await parcel()).state).toBe('cancelled');
  expect(proxy.requests).toEqual([]);
  expect(valueOf(await library.open(sent.id)).release.status).toBe('ready');
});

test('a release taken back in the very moment it is about to be sent is either sent or taken back, never both', async () => {
  for (let turns = 0; turns < 12; turns += 1) {
    const { publish, courier, outbox, parcel, newsroom } = await openOutbox();
    const sent = release();
    await publish(sent);
    const { id } = await parcel();
    const drained = courier.drain();
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
    const taken = await outbox['outbox.cancel']({ id });
    await drained;
    const { state } = await parcel();
    expect(state).toBe(taken.ok ? 'cancelled' : 'delivered');
    expect(await newsroom.publications()).toEqual(taken.ok ? {} : { [sent.id]: 1 });
  }
});

test('once the word to publish has left, nobody is told that it was taken back', async () => {
  const { publish, courier, outbox, parcel, later, newsroom } = await openOutbox([['POST', 'drop-response']]);
  const sent = release();
  await publish(sent);
  await courier.drain();
  const { id, headline } = await parcel();
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
  expect(await outbox['outbox.cancel']({ id })).toEqual({ ok: false, error: { kind: 'parcel-under-way', name: headline } });
  await later();
  expect((await parcel()).state).toBe('delivered');
});

test('the program that ends in the middle of a request goes on with it at the next start', async () => {
  const { publish, courier, parcel, alwaysMeets, library, newsroom, proxy, clock } = await openOutbox([], { fetch });
  alwaysMeets((line) => (line.startsWith('POST') ? 'blackhole' : 'none'));
  const sent = release();
  await publish(sent);
  const drained = courier.drain();
  while (!proxy.requests.some(({ line }) => line.startsWith('POST'))) await new Promise((soon) => setTimeout(soon, 5));
  await courier.stop();
  await drained;
  expect(await parcel()).toMatchObject({ state: 'waiting', step: 'publish', error: null, attempts: 0 });
  alwaysMeets(() => 'none');
  const next = openDesk({ address: proxy.url, token: 'secret-token', library, now: clock.now });
  await next.courier.drain();
  expect((await parcel()).state).toBe('delivered');
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test('with the window open it is sent without being asked for, and again when the link comes back', async () => {
  const { publish, courier, parcel, alwaysMeets, newsroom } = await openOutbox([], { runs: true });
  alwaysMeets(() => 'refuse');
  const sent = release();
  await publish(sent);
  await expect.poll(async () => (await parcel()).error?.kind).toBe('destination-unreachable');
  alwaysMeets(() => 'none');
  courier.wake();
  await expect.poll(async () => (await parcel()).state).toBe('delivered');
  expect(await newsroom.publications()).toEqual({ [sent.id]: 1 });
});

test.each([
  ['http://news.example', 'destination-insecure'],
  ['http://127.0.0.1.example', 'destination-insecure'],
  ['ftp://127.0.0.1', 'destination-insecure'],
])('nothing is sent over an unprotected way (%s)', async (address, kind) => {
  let asked = 0;
  const { publish, courier, parcel } = await openOutbox([], {
    address,
    fetch: async () => {
      asked += 1;
      throw new Error('nobody should ask');
    },
  });
  await publish(release());
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind } });
  expect(asked).toBe(0);
});

test('without a token, or with one that cannot be one, nothing is sent', async () => {
  const { publish, courier, parcel, tokens, destination, proxy, later } = await openOutbox([], { token: null });
  await publish(release());
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'token-missing' } });
  await tokens.set(destination.id, 'ключ\r\nx-evil: 1');
  await later();
  expect(await parcel()).toMatchObject({ state: 'waiting', error: { kind: 'token-refused' } });
  expect(proxy.requests).toEqual([]);
});

test('a destination that was removed keeps its releases for a person to decide', async () => {
  const { publish, courier, parcel, destinations, destination, tokens } = await openOutbox();
  await publish(release());
  await destinations['destinations.remove']({ id: destination.id });
  await courier.drain();
  expect(await parcel()).toMatchObject({ state: 'refused', error: { kind: 'destination-missing', name: 'Newsroom' } });
  expect(await tokens.get(destination.id)).toBeNull();
});

test('a token stays with the server it was given for: another address does not get it', async () => {
  const { destinations, destination, proxy, newsroom } = await openOutbox();
  const save = async (address: string, token: string | null) => {
    const saved = valueOf(await destinations['destinations.save']({ ...destination, kind: 'dateline', address, token }));
    return saved.token;
  };
  expect(await save(`${proxy.url}/press`, null)).toBe('session');
  expect(await save(newsroom.url, null)).toBe('none');
  expect(await save(newsroom.url, 'secret-token')).toBe('session');
  expect(await save(newsroom.url, '  ')).toBe('none');
});

test('a destination is checked by asking its name, and what is wrong is told', async () => {
  const { destinations, destination, tokens, alwaysMeets, proxy } = await openOutbox();
  const check = () => destinations['destinations.check']({ id: destination.id });
  expect(await check()).toEqual({ ok: true, value: { name: 'Dateline newsroom' } });
  await tokens.set(destination.id, 'wrong');
  expect(await check()).toEqual({ ok: false, error: { kind: 'token-refused', name: 'Newsroom' } });
  alwaysMeets(() => ({ status: 200, headers: { 'content-type': 'text/html' }, body: '<p>Welcome' }));
  expect(await check()).toEqual({ ok: false, error: { kind: 'destination-not-api', name: 'Newsroom' } });
  alwaysMeets(() => ({ status: 409 }));
  expect(await check()).toEqual({ ok: false, error: { kind: 'destination-not-api', name: 'Newsroom' } });
  await proxy.close();
  expect(await check()).toEqual({ ok: false, error: { kind: 'destination-unreachable', name: 'Newsroom' } });
});

test('an address that is none, or carries a password, is not kept', async () => {
  const { destinations, destination } = await openOutbox();
  for (const [address, kind] of [
    ['news', 'input-invalid'],
    ['https://user:secret@news.example', 'input-invalid'],
    ['http://news.example', 'destination-insecure'],
    ['javascript:alert(1)', 'input-invalid'],
  ] as const) {
    const saved = await destinations['destinations.save']({ ...destination, kind: 'dateline', address, token: null });
    expect(saved, address).toMatchObject({ ok: false, error: { kind } });
  }
});

test('a release whose sending breaks in a way nobody expected gives way to the others', async () => {
  const { library } = libraryFor();
  let broken = '';
  const faulty: Library = {
    ...library,
    frozen: (id) => {
      if (id === broken) throw new Error('a bug');
      return library.frozen(id);
    },
  };
  const { publish, courier, parcels, newsroom } = await openOutbox([], { library: faulty });
  const [first, second] = [release(), release()];
  broken = valueOf(await publish(first)).id;
  valueOf(await publish(second));
  await expect(courier.drain()).rejects.toThrow('a bug');
  await courier.drain();
  expect(await newsroom.publications()).toEqual({ [second.id]: 1 });
  const states = Object.fromEntries((await parcels()).map(({ releaseId, state }) => [releaseId, state]));
  expect(states).toEqual({ [first.id]: 'waiting', [second.id]: 'delivered' });
});
