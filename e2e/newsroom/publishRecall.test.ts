import { expect, test } from 'vitest';
import { madeRelease, valueOf } from '../../electron/library/library.testing.ts';
import { longestRest, openOutbox, type Mishap } from './outbox.testing.ts';
import { keepUser } from './users/users.ts';

const release = () => madeRelease({ headline: 'Rubezh' }, 'Words with a wrong figure.');
type Outbox = Awaited<ReturnType<typeof openOutbox>>;
const recall = async (outbox: Outbox, reason = 'Wrong figure') => {
  const newest = (await outbox.parcels()).at(-1);
  return valueOf(await outbox.outbox['outbox.recall']({ id: newest?.id ?? '', reason }));
};
const states = async (outbox: Outbox) => (await outbox.parcels()).map(({ intent, state }) => `${intent} ${state}`);
const statusOf = async ({ library }: Outbox, id: string) => valueOf(await library.open(id)).release.status;

test('a release is taken down with its reason, and is read by nobody', async () => {
  const outbox = await openOutbox();
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  expect((await outbox.newsroom.page(sent.id)).status).toBe(200);
  await recall(outbox);
  await outbox.courier.drain();
  expect(await states(outbox)).toEqual(['publish delivered', 'retract delivered']);
  expect((await outbox.newsroom.page(sent.id)).status).toBe(404);
  expect(await outbox.newsroom.store.all('SELECT reason, author FROM retractions')).toEqual([{ reason: 'Wrong figure', author: 'desk' }]);
  expect(await statusOf(outbox, sent.id)).toBe('retracted');
});

test('what has not left yet never leaves', async () => {
  const outbox = await openOutbox();
  outbox.alwaysMeets(() => 'refuse');
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  await recall(outbox);
  outbox.alwaysMeets(() => 'none');
  await outbox.later();
  expect(await states(outbox)).toEqual(['publish cancelled', 'retract delivered']);
  expect(await outbox.newsroom.versions(sent.id)).toBe(0);
});

test.each<[string, Mishap[1]]>([
  ['is answered', 'none'],
  ['loses its answer', 'drop-response'],
  ['arrives after the sender gave up', 'late'],
  ['breaks off', 'cut-request'],
])('recalled while the word to publish is under way and %s, it ends recalled and never public again', async (_, fault) => {
  const outbox = await openOutbox();
  const sent = release();
  await outbox.publish(sent);
  let recalled: Promise<unknown> | undefined;
  outbox.alwaysMeets((line) => {
    if (!line.includes('/publish ')) return 'none';
    recalled ??= recall(outbox);
    return fault;
  });
  await outbox.courier.drain();
  await recalled;
  outbox.alwaysMeets(() => 'none');
  for (let n = 0; n < 4; n += 1) await outbox.later();
  expect((await states(outbox)).at(-1)).toBe('retract delivered');
  expect((await outbox.newsroom.page(sent.id)).status).toBe(404);
  const after = outbox.proxy.requests.length;
  await outbox.later(longestRest);
  expect(outbox.proxy.requests).toHaveLength(after);
  expect(await statusOf(outbox, sent.id)).toBe('retracted');
});

test('a recall goes out before everything else that waits', async () => {
  const outbox = await openOutbox();
  const first = release();
  await outbox.publish(first);
  await outbox.courier.drain();
  outbox.alwaysMeets(() => 'refuse');
  for (const headline of ['One', 'Two']) await outbox.publish(madeRelease({ headline }, 'Words.'));
  const [sent] = await outbox.parcels();
  valueOf(await outbox.outbox['outbox.recall']({ id: sent?.id ?? '', reason: '' }));
  await outbox.courier.drain();
  outbox.alwaysMeets(() => 'none');
  const before = outbox.proxy.requests.length;
  await outbox.later();
  expect(outbox.proxy.requests[before]?.line).toContain(`${first.id}/retract`);
  expect((await states(outbox)).toSorted()).toEqual(['publish delivered', 'publish delivered', 'publish delivered', 'retract delivered']);
});

test('the old text is not published again after a recall; a corrected one is', async () => {
  const outbox = await openOutbox();
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  await recall(outbox);
  await outbox.courier.drain();
  const again = async () => {
    valueOf(await outbox.outbox['outbox.publish']({ releaseId: sent.id, destinationId: outbox.destination.id }));
    await outbox.courier.drain();
    return (await outbox.parcels()).at(-1);
  };
  expect(await again()).toMatchObject({ state: 'refused', error: { kind: 'remote-retracted' } });
  const document = structuredClone(sent.document);
  const [block] = document.blocks;
  if (block?.type === 'paragraph') block.children = [{ type: 'text', text: 'Words with the right figure.', marks: [] }];
  valueOf(await outbox.library.saveDraft({ id: sent.id, fields: sent.fields, document, caret: null }));
  expect(await again()).toMatchObject({ state: 'delivered' });
  expect((await outbox.newsroom.page(sent.id)).html).toContain('right figure');
});

test('what waits for an approval says so, and goes out by itself when it has come', async () => {
  const outbox = await openOutbox([], { token: 'token-of-author' });
  await keepUser(outbox.newsroom.store, { name: 'author', role: 'author' }, 'token-of-author', '2022-10-20T00:00:00.000Z');
  const sent = release();
  await outbox.publish(sent);
  await outbox.courier.drain();
  expect(await outbox.parcel()).toMatchObject({ state: 'waiting', step: 'publish', error: { kind: 'awaits-approval' } });
  const { etag } = await outbox.parcel();
  const approved = await outbox.newsroom.ask('POST', `/v1/releases/${sent.id}/approve`, JSON.stringify({ etag }), {
    'idempotency-key': 'a',
  });
  expect(approved.status).toBe(200);
  await outbox.later();
  expect(await outbox.parcel()).toMatchObject({ state: 'delivered' });
});
