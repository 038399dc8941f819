import { expect, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { sharedDraft } from '../../core/share/sharedDraft.ts';
import type { Library } from '../../electron/library/library.ts';
import { madeRelease, paragraphs, valueOf } from '../../electron/library/library.testing.ts';
import { changeOf, deskAt, startHostileNewsroom, type HostileAnswer, type HostileAsked } from './hostileNewsroom.testing.ts';

const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.');
const draft = (headline: string): unknown => JSON.parse(sharedDraft(madeRelease({ headline }, 'Words.')));
const notApi = { kind: 'destination-not-api', name: 'Newsroom' };
const page = (changes: unknown[], next: number, more: boolean): HostileAnswer => ({ json: { changes, next, more } });
const headlines = async ({ list }: Library): Promise<string[]> =>
  valueOf(await list({ view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 50 })).rows.map(
    ({ headline }) => headline,
  );
/** A newsroom's changes as it would answer with them, unreadable ones among them. */
const feed =
  (changes: unknown[], last: number) =>
  ({ path, query }: HostileAsked): HostileAnswer | undefined => {
    const since = Number(query.get('since'));
    const isLater = (one: unknown) => ((one as { cursor?: number } | null)?.cursor ?? 1) > since;
    return path.endsWith('/changes') && since < last ? page(changes.filter(isLater), last, false) : undefined;
  };
const deep = (levels: number): unknown => JSON.parse(`${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`);

test.each<[string, (since: number) => HostileAnswer]>([
  ['more to come after nothing', (since) => page([], since, true)],
  ['more to come after nothing, with a number that grows', (since) => page([], since + 1, true)],
  ['a number that does not grow', (since) => page([changeOf(since + 1, draft('x'))], since, true)],
  ['a number before its last change', (since) => page([changeOf(since + 5, draft('x'))], since + 1, true)],
  ['changes that go back', (since) => page([changeOf(since + 2, draft('x')), changeOf(since + 1, draft('y'))], since + 2, true)],
  [
    'more changes than any page has',
    (since) =>
      page(
        Array.from({ length: 1001 }, (_, n) => changeOf(since + n + 1, null)),
        since + 2000,
        true,
      ),
  ],
  ['a record that lies a hundred deep', (since) => page([changeOf(since + 1, deep(100))], since + 1, false)],
  [
    'a record that lies a hundred thousand deep',
    () => ({ bytes: `{"changes":[${'['.repeat(100_000)}${']'.repeat(100_000)}],"next":1,"more":false}` }),
  ],
  ['a web page', () => ({ bytes: '<html>', type: 'text/html' })],
  ['bytes that are no words', () => ({ bytes: new Uint8Array([0xff, 0xfe, 0, 1]) })],
  ['a list', () => ({ json: [] })],
])('%s is no page of a newsroom: it is told, and not asked for again and again', async (_, answer) => {
  const newsroom = await startHostileNewsroom(({ path, query }) =>
    path.endsWith('/changes') ? answer(Number(query.get('since'))) : undefined,
  );
  const { sharing, library } = deskAt(newsroom.url);
  const [state] = await sharing.drain();
  expect(state?.error).toEqual(notApi);
  expect(newsroom.count('GET /v1/changes')).toBe(1);
  expect(await headlines(library)).toEqual([]);
});

test('an answer larger than any is broken off', async () => {
  const newsroom = await startHostileNewsroom(({ path }) =>
    path.endsWith('/changes') ? { bytes: `{"changes":[],"next":0,"more":false,"x":"${'x'.repeat(5_000_000)}"}` } : undefined,
  );
  const [state] = await deskAt(newsroom.url).sharing.drain();
  expect(state?.error?.kind).toBe('destination-unreachable');
});

test('a change that cannot be read, or says one thing and carries another, holds up none of the others', async () => {
  const changes = [
    null,
    7,
    {},
    changeOf(1, draft('x'), { kind: 'kits' }),
    changeOf(2, draft('x'), { uuid: '..' }),
    changeOf(3, draft('Carries another'), { uuid: '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c22' }),
    changeOf(4, { text: 'x'.repeat(2_200_000) }),
    changeOf(5, draft('Good')),
  ];
  const newsroom = await startHostileNewsroom(feed(changes, 5));
  const { sharing, library } = deskAt(newsroom.url);
  expect(await sharing.drain()).toMatchObject([{ error: null }]);
  expect(await headlines(library)).toEqual(['Good']);
});

test('a round costs no more than it may, however much there seems to be', async () => {
  const newsroom = await startHostileNewsroom(({ path, query }) => {
    const since = Number(query.get('since'));
    return path.endsWith('/changes')
      ? page([changeOf(since + 1, null, { kind: 'releases', record: undefined })], since + 1, true)
      : undefined;
  });
  const { sharing } = deskAt(newsroom.url, { limits: { pages: 10 } });
  await sharing.drain();
  // A command goes on for twenty rounds; the program waits between two.
  expect(newsroom.count('GET /v1/changes')).toBe(200);
});

test('when too much waits for a person no more is brought in, and what is written here still goes out', async () => {
  const newsroom = await startHostileNewsroom(({ path, query }) => {
    const since = Number(query.get('since'));
    const limit = Number(query.get('limit'));
    return path.endsWith('/changes')
      ? page(
          Array.from({ length: limit }, (_, n) => changeOf(since + n + 1, { no: 'draft' })),
          since + limit,
          true,
        )
      : undefined;
  });
  const { sharing, library } = deskAt(newsroom.url);
  await library.create(release);
  const [state] = await sharing.drain();
  expect(state?.error).toEqual({ kind: 'share-many-questions', name: 'Newsroom' });
  expect(newsroom.count('GET /v1/changes')).toBeLessThan(8);
  expect(valueOf(await library.shareQuestions()).length).toBeLessThan(600);
  expect(newsroom.count('PUT')).toBe(1);
  expect(await headlines(library)).toEqual(['Rubezh-2022']);
});

test('one newsroom that hangs, and one at which something throws, leave a third alone; switched off, it stops at once', async () => {
  const hanging = await startHostileNewsroom(({ path }) => (path.endsWith('/changes') ? { half: '{"changes":[],"next":0' } : undefined));
  const throwing = await startHostileNewsroom(() => undefined);
  const good = await startHostileNewsroom(feed([changeOf(1, draft('Arrived'))], 1));
  const desk = deskAt(hanging.url, {
    others: [
      { name: 'Throwing', address: throwing.url },
      { name: 'Good', address: good.url },
    ],
    fetch: (input, init) => {
      if (new Request(input).url.startsWith(throwing.url)) throw new Error('something nobody thought of');
      return fetch(input, init);
    },
  });
  const { sharing, library } = desk;
  const [, , goodId] = desk.settings.get().destinations.map(({ id }) => id);
  const drained = sharing.drain();
  const stateOf = (id: string | undefined) => sharing.state().find(({ destinationId }) => destinationId === id);
  await expect.poll(() => [stateOf(goodId)?.isBusy, stateOf(goodId)?.at !== null]).toEqual([false, true]);
  expect(await headlines(library)).toEqual(['Arrived']);
  await expect.poll(() => hanging.waiting()).toBe(1);
  expect(stateOf(desk.destination.id)?.isBusy).toBe(true);

  const off = { ...desk.destination, kind: 'dateline' as const, shares: false, token: null };
  expect(await desk.destinations['destinations.save'](off)).toMatchObject({ ok: true });
  await expect.poll(() => hanging.waiting()).toBe(0);
  await drained;
  expect(valueOf(await library.shareCursor(desk.destination.id))).toBe(0);
  expect(sharing.state().map(({ destinationId }) => destinationId)).not.toContain(desk.destination.id);
});

test('an error in the program itself ends in a sentence about that newsroom, and no other', async () => {
  const newsroom = await startHostileNewsroom(() => undefined);
  const desk = deskAt(newsroom.url, { others: [{ name: 'Other', address: newsroom.url }] });
  const { library } = desk;
  const usual = library.shareCursor;
  library.shareCursor = (id) => (id === desk.destination.id ? Promise.reject(new Error('a bug')) : usual(id));
  expect(await desk.sharing.drain()).toMatchObject([{ error: { kind: 'stumbled' }, isBusy: false }, { error: null }]);
});

test('what a newsroom refused is not sent again as long as it says the same', async () => {
  const newsroom = await startHostileNewsroom(({ method }) =>
    method === 'PUT' ? { status: 422, json: { type: 'urn:dateline:problem:schema-mismatch', title: 'No', status: 422 } } : undefined,
  );
  const { sharing, library } = deskAt(newsroom.url);
  await library.create(release);
  for (let n = 0; n < 3; n += 1) expect(await sharing.drain()).toMatchObject([{ refused: 1, error: { kind: 'remote-refused' } }]);
  expect(newsroom.count('PUT')).toBe(1);
  const { fields } = valueOf(await library.open(release.id)).release;
  valueOf(await library.saveDraft({ id: release.id, fields, document: paragraphs('Other words.'), caret: null }));
  await sharing.drain();
  await sharing.drain();
  expect(newsroom.count('PUT')).toBe(2);
});

test('a version that is taken and yet is never held is sent once a round', async () => {
  const newsroom = await startHostileNewsroom(() => undefined);
  const { sharing, library } = deskAt(newsroom.url);
  await library.create(release);
  await sharing.drain();
  const { fields } = valueOf(await library.open(release.id)).release;
  valueOf(await library.saveDraft({ id: release.id, fields, document: paragraphs('Other words.'), caret: null }));
  // The server names its first version for every one it is sent.
  expect(await sharing.drain()).toMatchObject([{ refused: 1, error: notApi }]);
  expect(newsroom.count('PUT')).toBe(2);
});

test('what comes under the name of a photo and is another is not asked for again, and holds up nothing', async () => {
  const photo = 'c'.repeat(64);
  const figure = { id: 'f', type: 'figure', photo, caption: [], credit: '', alt: '', decorative: true };
  const shown = JSON.parse(sharedDraft(madeRelease({ headline: 'With a photo' }, 'Words.'))) as { document: { blocks: unknown[] } };
  shown.document.blocks.push(figure);
  const changes = feed([changeOf(1, shown)], 1);
  const newsroom = await startHostileNewsroom((asked) =>
    asked.path.includes('/assets/') ? { bytes: smallPng, type: 'image/png' } : changes(asked),
  );
  const { sharing } = deskAt(newsroom.url);
  for (let n = 0; n < 3; n += 1) expect(await sharing.drain()).toMatchObject([{ error: null }]);
  expect(newsroom.count(`GET /v1/assets/sha256-${photo}`)).toBe(1);
});
