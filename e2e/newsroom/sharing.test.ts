import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { png } from '../../core/export/png.testing.ts';
import { smallPng } from '../../core/photo/picture.testing.ts';
import type { Release } from '../../core/release/release.ts';
import { madeRelease, paragraphs, valueOf } from '../../electron/library/library.testing.ts';
import { seededChance } from '../seededChance.ts';
import { openNewsroomWithDesks } from './sharing.testing.ts';

type Desk = Awaited<ReturnType<Awaited<ReturnType<typeof openNewsroomWithDesks>>['desk']>>;

const opened = async ({ library }: Desk, id: string): Promise<Release> => valueOf(await library.open(id)).release;
const words = async (desk: Desk, id: string) =>
  (await opened(desk, id)).document.blocks.map((block) =>
    block.type === 'paragraph' ? block.children.map((inline) => ('text' in inline ? inline.text : '')).join('') : block.type,
  );
async function write(desk: Desk, id: string, ...texts: string[]) {
  const { fields } = await opened(desk, id);
  valueOf(await desk.library.saveDraft({ id, fields, document: paragraphs(...texts), caret: null }));
}
const shared = madeRelease({ headline: 'Rubezh-2022' }, 'First.', 'Second.', 'Third.');

test('two desks write apart, share over a newsroom, and have the same text with the words of both', async () => {
  const { desk, newsroom } = await openNewsroomWithDesks();
  const [field, hq] = [await desk('author'), await desk('editor')];
  await field.library.create(shared);
  expect(await field.share()).toMatchObject({ error: null, moved: 1, questions: [] });
  expect(await hq.share()).toMatchObject({ error: null, moved: 1, questions: [] });
  await write(field, shared.id, 'First, from the range.', 'Second.', 'Third.');
  await write(hq, shared.id, 'First.', 'Second.', 'Third, from HQ.');
  await field.share();
  await hq.share();
  await field.share();
  const both = ['First, from the range.', 'Second.', 'Third, from HQ.'];
  expect(await words(field, shared.id)).toEqual(both);
  expect(await words(hq, shared.id)).toEqual(both);
  const { value } = await newsroom.as('author')('GET', `/v1/drafts/${shared.id}/versions`);
  expect((value['versions'] as unknown[]).length).toBe(3);
});

test('a text two desks wrote differently is neither ready nor published before somebody decides', async () => {
  const { desk } = await openNewsroomWithDesks();
  const [field, hq] = [await desk(), await desk('release-authority')];
  await field.library.create(shared);
  await field.share();
  await hq.share();
  await write(field, shared.id, 'First by the range.', 'Second.', 'Third.');
  await write(hq, shared.id, 'First by HQ.', 'Second.', 'Third.');
  await field.share();
  const { questions } = await hq.share();
  expect(questions).toMatchObject([{ why: 'conflict', author: 'the editor', places: 1 }]);
  const destinationId = hq.destination.id;
  const refused = { ok: false, error: { kind: 'share-conflict', name: 'Rubezh-2022' } };
  expect(await hq.outbox['outbox.publish']({ releaseId: shared.id, destinationId })).toEqual(refused);
  expect(await hq.calls['release.setReady']({ id: shared.id, ready: true })).toEqual(refused);
  expect(await hq.calls['release.setReady']({ id: shared.id, ready: false })).toMatchObject({ ok: true });
  const key = { destinationId, kind: 'drafts' as const, id: shared.id };
  const { etag, seal } = valueOf(await hq.calls['share.open'](key));
  valueOf(await hq.calls['share.answer']({ key, etag, seal, answer: { do: 'decided', decisions: [{ take: 'both' }] } }));
  await hq.share();
  await field.share();
  expect(await words(field, shared.id)).toEqual(['First by HQ.', 'First by the range.', 'Second.', 'Third.']);
  valueOf(await hq.outbox['outbox.publish']({ releaseId: shared.id, destinationId }));
  await hq.courier.drain();
  expect(await hq.parcel()).toMatchObject({ state: 'delivered' });
});

test('a round with nothing new asks two things, and what a desk sent itself does not come back to it', async () => {
  const { desk } = await openNewsroomWithDesks();
  const [field, hq] = [await desk(), await desk()];
  for (let n = 0; n < 12; n += 1) await field.library.create(madeRelease({ headline: `Release ${n}` }, `Words ${n}.`));
  await field.share();
  field.requests();
  await field.share();
  expect(field.requests()).toEqual(['GET /v1/status', 'GET /v1/changes?since=0&limit=200&documents=0']);
  await field.share();
  field.requests();
  await hq.share();
  const changed =
    valueOf(await hq.library.list({ view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 1 })).rows[0]?.id ?? '';
  await write(hq, changed, 'Changed.');
  await hq.share();
  expect(await field.share()).toMatchObject({ moved: 1, error: null });
  expect(field.requests()).toEqual([
    'GET /v1/status',
    'GET /v1/changes?since=12&limit=200&documents=0',
    'GET /v1/changes?since=12&limit=1&documents=1',
  ]);
});

test('photos follow their text, in pieces, and go on where the link broke off', async () => {
  const { desk } = await openNewsroomWithDesks();
  const [field, hq] = [await desk(), await desk()];
  const [large, small] = [field.photo(png(800, 600, new Uint8Array(randomBytes(800 * 600 * 3)), 0)), field.photo(smallPng)];
  const release = madeRelease({ headline: 'With photos' }, 'Words.');
  for (const [n, photo] of [large, small].entries())
    release.document.blocks.push({ type: 'figure', id: `f${n}`, photo, alt: 'A ridge', decorative: false, caption: [], credit: '' });
  await field.library.create(release);
  let patches = 0;
  field.meets((line) => (line.startsWith('PATCH') && ++patches === 2 ? 'drop-response' : 'none'));
  expect(await field.share()).toMatchObject({ error: { kind: 'destination-unreachable' } });
  // The text is there although its photos are not.
  let pieces = 0;
  hq.meets((line) => (line.startsWith('GET /v1/assets') && ++pieces === 4 ? 'drop-response' : 'none'));
  await hq.share();
  expect(await words(hq, release.id)).toEqual(['Words.', 'figure', 'figure']);
  expect(await field.share()).toMatchObject({ error: null });
  expect(await hq.share()).toMatchObject({ error: { kind: 'destination-unreachable' } });
  hq.requests();
  expect(await hq.share()).toMatchObject({ error: null });
  expect((await hq.library.photo(large)).ok).toBe(true);
  expect((await hq.library.photo(small)).ok).toBe(true);
  const fetched = hq.requests().filter((line) => line.startsWith('GET /v1/assets'));
  expect(fetched.length).toBeLessThan(Math.ceil(1_440_000 / (128 * 1024)) + 1);
  await field.share();
  field.requests();
  await field.share();
  expect(field.requests().filter((line) => /assets|uploads/.test(line))).toEqual([]);
});

test('where no photos may go over the link, the text does', async () => {
  const { desk } = await openNewsroomWithDesks();
  const [field, hq] = [await desk('author', 0), await desk('author', 0)];
  const release = madeRelease({ headline: 'Text only' }, 'Words.');
  release.document.blocks.push({
    type: 'figure',
    id: 'f0',
    photo: field.photo(smallPng),
    alt: 'x',
    decorative: false,
    caption: [],
    credit: '',
  });
  await field.library.create(release);
  await field.share();
  await hq.share();
  expect(await words(hq, release.id)).toEqual(['Words.', 'figure']);
  expect([...field.requests(), ...hq.requests()].filter((line) => /assets|uploads/.test(line))).toEqual([]);
});

test('an author who throws a draft away asks nobody; an editor asks the others', async () => {
  const { desk, newsroom } = await openNewsroomWithDesks();
  const [author, editor] = [await desk('author'), await desk('editor')];
  await author.library.create(shared);
  await author.share();
  await editor.share();
  await author.library.trash(shared.id);
  expect(await author.share()).toMatchObject({ error: null, questions: [] });
  expect((await newsroom.as('author')('GET', `/v1/drafts/${shared.id}`)).status).toBe(200);
  await editor.library.trash(shared.id);
  await editor.share();
  expect((await newsroom.as('author')('GET', `/v1/drafts/${shared.id}`)).status).toBe(410);
  await author.library.restore(shared.id);
  const { questions } = await author.share();
  expect(questions).toMatchObject([{ why: 'deleted-there', author: 'the editor' }]);
});

test('what one desk cannot send does not hold up the rest, and is told', async () => {
  const { desk } = await openNewsroomWithDesks();
  const field = await desk();
  const large = madeRelease({ headline: 'Too large' }, ...Array.from({ length: 300 }, () => 'x'.repeat(9000)));
  await field.library.create(large);
  await field.library.create(shared);
  expect(await field.share()).toMatchObject({ refused: 1, error: { kind: 'remote-too-large' }, moved: 1 });
});

test.each([
  [
    'a newsroom that shares nothing',
    { status: 200, headers: { 'content-type': 'application/json' }, body: '{"api":"dateline","capabilities":{}}' },
    'share-not-there',
  ],
  ['a sign-in page', { status: 200, headers: { 'content-type': 'text/html' }, body: '<title>Sign in</title>' }, 'destination-not-api'],
  ['a refused token', { status: 401, headers: { 'content-type': 'application/problem+json' }, body: '{}' }, 'token-refused'],
] as const)('%s: told, nothing sent', async (_, answer, kind) => {
  const { desk } = await openNewsroomWithDesks();
  const field = await desk();
  await field.library.create(shared);
  field.meets(() => answer);
  expect(await field.share()).toMatchObject({ error: { kind } });
  expect(field.requests().filter((line) => line.startsWith('PUT'))).toEqual([]);
});

test.each([1, 2, 3])('over a link full of faults (seed %i) two desks end with the same, each version written once', async (seed) => {
  const { desk, newsroom } = await openNewsroomWithDesks();
  const desks = [await desk(), await desk()] as const;
  const roll = seededChance(seed);
  const faults = ['refuse', 'drop-response', 'cut-request', 'cut-response', { status: 502 }, { status: 503 }] as const;
  for (const one of desks) one.meets(() => (roll() < 0.4 ? (faults[Math.floor(roll() * faults.length)] ?? 'none') : 'none'));
  const releases = Array.from({ length: 6 }, (_, n) => madeRelease({ headline: `Release ${n}` }, 'One.', 'Two.', 'Three.'));
  for (const [n, release] of releases.entries()) await desks[n % 2]?.library.create(release);
  const settle = async () => {
    for (let turn = 0; turn < 60; turn += 1) for (const one of desks) await one.share();
  };
  await settle();
  for (const { id } of releases) {
    await write(desks[0], id, `One of ${id}.`, 'Two.', 'Three.');
    await write(desks[1], id, 'One.', 'Two.', `Three of ${id}.`);
  }
  await settle();
  for (const one of desks) one.meets(() => 'none');
  for (const one of [...desks, ...desks]) expect(await one.share()).toMatchObject({ error: null, questions: [] });
  for (const { id } of releases) {
    expect(await words(desks[0], id)).toEqual([`One of ${id}.`, 'Two.', `Three of ${id}.`]);
    expect(await words(desks[1], id)).toEqual([`One of ${id}.`, 'Two.', `Three of ${id}.`]);
    const { value } = await newsroom.as('author')('GET', `/v1/drafts/${id}/versions`);
    expect((value['versions'] as unknown[]).length).toBe(3);
  }
});

test('a release authority approves from the desk the version that was looked at, and no other', async () => {
  const { desk } = await openNewsroomWithDesks();
  const [field, hq] = [await desk('author'), await desk('release-authority')];
  const given = { releaseId: shared.id, destinationId: hq.destination.id };
  expect(await hq.calls['approval.look'](given)).toEqual({ ok: false, error: { kind: 'remote-nothing', name: 'Newsroom' } });
  valueOf(await field.publish(shared));
  await field.courier.drain();
  expect(await field.parcel()).toMatchObject({ state: 'waiting', error: { kind: 'awaits-approval' } });
  const held = valueOf(await hq.calls['approval.look'](given));
  expect(held).toMatchObject({ state: 'draft', author: 'the author', headline: 'Rubezh-2022' });
  expect(held.text).toContain('Second.');
  expect(await field.calls['approval.give']({ ...given, etag: held.etag })).toMatchObject({ ok: false, error: { kind: 'not-allowed' } });
  const other = `"${'f'.repeat(64)}"`;
  expect(await hq.calls['approval.give']({ ...given, etag: other })).toMatchObject({ ok: false, error: { kind: 'approval-moved' } });
  valueOf(await hq.calls['approval.give']({ ...given, etag: held.etag }));
  expect(valueOf(await hq.calls['approval.look'](given)).state).toBe('approved');
  valueOf(await field.outbox['outbox.sendNow']({ id: (await field.parcel()).id }));
  await field.courier.drain();
  expect(await field.parcel()).toMatchObject({ state: 'delivered' });
});
