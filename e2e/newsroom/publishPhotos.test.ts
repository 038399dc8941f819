import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { png } from '../../core/export/png.testing.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { longestRest, openOutbox, type Mishap } from './outbox.testing.ts';

/** A photo of noise, which nothing makes smaller; one and a half megabytes unless a size is given. */
const noise = (width = 800, height = 600): Uint8Array => png(width, height, new Uint8Array(randomBytes(width * height * 3)), 0);

type Outbox = Awaited<ReturnType<typeof openOutbox>>;
const withPhotos = (outbox: Pick<Outbox, 'photo'>, headline: string, ...photos: Uint8Array[]) => {
  const release = madeRelease({ headline }, `Words of ${headline}.`);
  for (const [n, bytes] of photos.entries())
    release.document.blocks.push({
      type: 'figure',
      id: `f${n}`,
      photo: outbox.photo(bytes),
      alt: `photo ${n}`,
      decorative: false,
      caption: [],
      credit: '',
    });
  return release;
};
const uploads = ({ proxy }: Outbox) => proxy.requests.filter(({ line }) => line.startsWith('PATCH '));

test('the text is there before the first photo, and goes public when the last one has arrived', async () => {
  const outbox = await openOutbox();
  const release = withPhotos(outbox, 'Rubezh', noise(), smallPng);
  await outbox.publish(release);
  await outbox.courier.drain();
  const lines = outbox.proxy.requests.map(({ line }) =>
    line
      .split(' ')
      .slice(0, 2)
      .join(' ')
      .replace(/[0-9a-f-]{36,}/, '…'),
  );
  expect(lines[0]).toBe('PUT /v1/releases/…');
  expect(lines.at(-1)).toBe('POST /v1/releases/…/publish');
  expect(await outbox.parcel()).toMatchObject({ state: 'delivered', arrived: { photos: 2, ofPhotos: 2 } });
  const { html } = await outbox.newsroom.page(release.id);
  expect(html.match(/<img/g)).toHaveLength(2);
});

test.each<[string, Mishap[1]]>([
  ['breaks in the middle of a piece', 'cut-request'],
  ['loses the answer to a piece', 'drop-response'],
  ['breaks in the middle of the answer', 'cut-response'],
  ['is gone', 'refuse'],
])('a photo goes on where it was when the link %s', async (_, fault) => {
  const bytes = noise();
  const outbox = await openOutbox([
    ['PATCH ', 'none'],
    ['PATCH ', fault],
  ]);
  const release = withPhotos(outbox, 'Rubezh', bytes);
  await outbox.publish(release);
  await outbox.courier.drain();
  const broken = await outbox.parcel();
  expect(broken).toMatchObject({ state: 'waiting', step: 'photos', arrived: { photos: 0, ofPhotos: 1 } });
  expect(broken.arrived.bytes).toBe(512 * 1024);
  await outbox.later();
  expect(await outbox.parcel()).toMatchObject({ state: 'delivered' });
  // Three pieces, and at most one again: not the whole photo.
  expect(uploads(outbox).length).toBeLessThanOrEqual(4);
  expect(await outbox.newsroom.publications()).toEqual({ [release.id]: 1 });
});

test('a photo the newsroom has is not sent again, by another release nor with a correction', async () => {
  const bytes = noise();
  const outbox = await openOutbox();
  await outbox.publish(withPhotos(outbox, 'One', bytes));
  await outbox.courier.drain();
  const before = uploads(outbox).length;
  await outbox.publish(withPhotos(outbox, 'Two', bytes));
  await outbox.courier.drain();
  expect((await outbox.parcels()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
  expect(uploads(outbox)).toHaveLength(before);
});

test('texts do not wait behind photos: a release queued meanwhile is public before the rest of a photo is sent', async () => {
  const outbox = await openOutbox();
  const heavy = withPhotos(outbox, 'Heavy', noise(), noise());
  const light = madeRelease({ headline: 'Light' }, 'Two lines.');
  await outbox.publish(heavy);
  outbox.alwaysMeets((line) => {
    if (line.startsWith('PATCH ') && uploads(outbox).length === 1) void outbox.publish(light);
    return 'none';
  });
  await outbox.courier.drain();
  const lines = outbox.proxy.requests.map(({ line }) => line);
  const lightPublished = lines.findIndex((line) => line.includes(`${light.id}/publish`));
  expect(lightPublished).toBeGreaterThan(0);
  expect(lines.slice(lightPublished).filter((line) => line.startsWith('PATCH ')).length).toBeGreaterThan(1);
  expect((await outbox.parcels()).map(({ state }) => state)).toEqual(['delivered', 'delivered']);
});

test('over a link with a limit the text goes alone, and its photos when somebody says so; the same page then shows them', async () => {
  const outbox = await openOutbox([], { destination: { photoLimit: 100_000 } });
  const small = withPhotos(outbox, 'Small', smallPng);
  const large = withPhotos(outbox, 'Large', noise());
  await outbox.publish(small);
  await outbox.publish(large);
  await outbox.courier.drain();
  expect((await outbox.parcels()).map(({ state, photos }) => [state, photos])).toEqual([
    ['delivered', 'with'],
    ['delivered', 'without'],
  ]);
  expect(uploads(outbox)).toEqual([]);
  expect((await outbox.newsroom.page(large.id)).html).not.toContain('<img');
  const [, alone] = await outbox.parcels();
  expect(alone?.arrived).toMatchObject({ ofPhotos: 1 });
  expect(alone?.arrived.ofBytes).toBeGreaterThan(1_000_000);

  valueOf(await outbox.outbox['outbox.sendPhotos']({ id: alone?.id ?? '' }));
  await outbox.courier.drain();
  expect((await outbox.newsroom.page(large.id)).html).toContain('<img');
  expect((await outbox.newsroom.publications())[large.id]).toBe(2);
  // What has its photos has nothing more to send.
  expect(await outbox.outbox['outbox.sendPhotos']({ id: alone?.id ?? '' })).toMatchObject({ ok: false });
});

test('a sending that is cancelled between two pieces of a photo stops there, and nothing becomes public', async () => {
  const outbox = await openOutbox();
  const release = withPhotos(outbox, 'Rubezh', noise(), noise());
  const queued = valueOf(await outbox.publish(release));
  let cancelled: unknown;
  outbox.alwaysMeets((line) => {
    if (line.startsWith('PATCH ')) cancelled ??= outbox.outbox['outbox.cancel']({ id: queued.id });
    return 'none';
  });
  await outbox.courier.drain();
  expect(await cancelled).toEqual({ ok: true, value: null });
  expect(await outbox.parcel()).toMatchObject({ state: 'cancelled' });
  expect(uploads(outbox)).toHaveLength(1);
  await outbox.later(longestRest);
  expect(await outbox.newsroom.publications()).toEqual({});
});

test('what a person puts first goes first', async () => {
  const outbox = await openOutbox();
  outbox.alwaysMeets(() => 'refuse');
  const releases = ['One', 'Two', 'Three'].map((headline) => madeRelease({ headline }, 'Words.'));
  const parcels = [];
  for (const release of releases) parcels.push(valueOf(await outbox.publish(release)));
  await outbox.courier.drain();
  valueOf(await outbox.outbox['outbox.move']({ id: parcels[2]?.id ?? '', to: 'first' }));
  outbox.alwaysMeets(() => 'none');
  await outbox.later();
  const published = outbox.proxy.requests.filter(({ line, fault }) => line.includes('/publish ') && fault === 'none');
  expect(published.map(({ line }) => releases.findIndex(({ id }) => line.includes(id)))).toEqual([2, 0, 1]);
});
