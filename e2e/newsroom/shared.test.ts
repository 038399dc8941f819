import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import type { ChangesPage } from '../../core/api/resources.ts';
import { newFolder } from './newsroom.testing.ts';
import { startPostgres } from './postgres.testing.ts';
import { asking, openNewsroomWithUsers, type Told } from './shared.testing.ts';
import { startNewsroom } from './startNewsroom.ts';

/** One PostgreSQL for all tests of this file; what a test writes has a UUID of its own. */
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.close());

const page = ({ value }: Told) => value as unknown as ChangesPage;

describe.each(['SQLite', 'PostgreSQL'])('shared over %s', (kind) => {
  const open = () => openNewsroomWithUsers(kind === 'PostgreSQL' ? { database: postgres.url } : {});

  test('a document is replaced only by whoever names its version, and every version stays', async () => {
    const { as } = await open();
    const at = `/v1/contacts/${randomUUID()}`;
    const first = await as('author')('PUT', at, { name: 'Иванов', phone: '1' });
    expect(first).toMatchObject({ status: 201, value: { version: 1, author: 'the author' } });
    expect(await as('editor')('PUT', at, { phone: '2' })).toMatchObject({ status: 428, type: 'precondition-missing' });
    const second = await as('editor')('PUT', at, { phone: '2' }, { 'if-match': first.etag });
    expect(second).toMatchObject({ status: 200, value: { version: 2 } });
    expect(await as('author')('PUT', at, { phone: '3' }, { 'if-match': first.etag })).toMatchObject({
      status: 412,
      type: 'version-conflict',
      value: { current: { etag: second.etag, version: 2 } },
    });
    expect(await as('author')('PUT', at, { phone: '2' })).toMatchObject({ status: 200, value: { version: 2 } });
    expect((await as('author')('GET', `${at}/versions/1`)).value).toMatchObject({ document: { name: 'Иванов', phone: '1' } });
    expect((await as('author')('GET', at, undefined, { 'if-none-match': second.etag })).status).toBe(304);
  });

  test('what was deleted says so, and comes back only for who has seen that', async () => {
    const { as } = await open();
    const at = `/v1/drafts/${randomUUID()}`;
    const { etag } = await as('author')('PUT', at, { text: 'a' });
    expect((await as('author')('DELETE', at, undefined, { 'if-match': etag })).status).toBe(403);
    expect((await as('editor')('DELETE', at)).status).toBe(428);
    const deleted = await as('editor')('DELETE', at, undefined, { 'if-match': etag });
    expect(deleted).toMatchObject({ status: 200, value: { version: 2 } });
    expect(await as('author')('GET', at)).toMatchObject({ status: 410, type: 'gone' });
    expect(await as('author')('PUT', at, { text: 'b' }, { 'if-match': etag })).toMatchObject({ status: 410, type: 'gone' });
    expect(await as('author')('PUT', at, { text: 'b' }, { 'if-match': deleted.etag })).toMatchObject({
      status: 200,
      value: { version: 3 },
    });
  });

  test('who asks from a cursor sees each change once, in order, with the documents where he wants them', async () => {
    const { as } = await open();
    let cursor = 0;
    for (let isMore = true; isMore;) {
      const seen = page(await as('author')('GET', `/v1/changes?since=${cursor}`));
      [cursor, isMore] = [seen.next, seen.more];
    }
    const ids = Array.from({ length: 5 }, () => randomUUID());
    const etags = [];
    for (const uuid of ids) etags.push((await as('author')('PUT', `/v1/contacts/${uuid}`, { name: uuid })).etag);
    await as('author')('PUT', `/v1/contacts/${ids[0]}`, { name: 'again' }, { 'if-match': etags[0] ?? '' });
    const first = page(await as('author')('GET', `/v1/changes?since=${cursor}&limit=4&documents=1`));
    const rest = page(await as('author')('GET', `/v1/changes?since=${first.next}&documents=1`));
    expect([first.more, rest.more]).toEqual([true, false]);
    expect([...first.changes, ...rest.changes].map(({ uuid, version }) => [uuid, version])).toEqual([
      ...ids.map((uuid) => [uuid, 1]),
      [ids[0], 2],
    ]);
    expect(first.changes[0]?.record).toMatchObject({ version: 2, document: { name: 'again' } });
    expect(page(await as('author')('GET', `/v1/changes?since=${rest.next}`)).changes).toEqual([]);
  });

  test('a list is not sent again while nothing of it has changed', async () => {
    const { as } = await open();
    const uuid = randomUUID();
    const { etag } = await as('editor')('PUT', `/v1/trainings/${uuid}`, { name: 'Rubezh 2022' });
    const list = await as('author')('GET', '/v1/trainings');
    expect(list.value).toMatchObject({
      kind: 'trainings',
      more: false,
      records: expect.arrayContaining([expect.objectContaining({ uuid })]),
    });
    expect((await as('author')('GET', '/v1/trainings', undefined, { 'if-none-match': list.etag })).status).toBe(304);
    await as('editor')('PUT', `/v1/trainings/${uuid}`, { name: 'Rubezh 2023' }, { 'if-match': etag });
    expect((await as('author')('GET', '/v1/trainings', undefined, { 'if-none-match': list.etag })).status).toBe(200);
  });

  test('of many who write over the same version at once, one does; no change is missed by who looks meanwhile', async () => {
    const { as } = await open();
    const uuid = randomUUID();
    const { etag } = await as('author')('PUT', `/v1/drafts/${uuid}`, { text: '0' });
    const writing = Array.from({ length: 12 }, (_, n) =>
      as('author')('PUT', `/v1/drafts/${uuid}`, { text: `${n + 1}` }, { 'if-match': etag }),
    );
    const statuses = (await Promise.all(writing)).map(({ status }) => status);
    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect(statuses.filter((status) => status === 412)).toHaveLength(11);
  });
});

test('two newsrooms on one PostgreSQL behave as one', async () => {
  const dataDir = newFolder();
  const given = { port: 0, dataDir, token: 'the-token', database: postgres.url, perMinute: 0 };
  const both = [await startNewsroom(given), await startNewsroom(given)];
  onTestFinished(async () => {
    for (const newsroom of both) await newsroom.close();
  });
  const [one, two] = both.map(({ url }) => asking(url, 'the-token'));
  if (!one || !two) throw new Error('two newsrooms');

  // One request sent to both at once is done once and answered alike.
  const at = `/v1/contacts/${randomUUID()}`;
  const key = { 'idempotency-key': `"${randomUUID()}"` };
  const answers = await Promise.all([one, two, one, two].map((ask) => ask('PUT', at, { name: 'x' }, key)));
  expect(new Set(answers.map(({ status, etag }) => `${status} ${etag}`)).size).toBe(1);
  expect((await two('GET', `${at}/versions`)).value['versions']).toHaveLength(1);

  // Whoever follows the changes at one while both are written to sees every one of them.
  const { etag } = answers[0] ?? { etag: '' };
  let cursor = page(await one('GET', '/v1/changes?limit=500')).next;
  for (let isMore = true; isMore;) {
    const seen = page(await one('GET', `/v1/changes?since=${cursor}&limit=500`));
    [cursor, isMore] = [seen.next, seen.more];
  }
  const ids = Array.from({ length: 60 }, () => randomUUID());
  const seen: string[] = [];
  let isWriting = true;
  const follow = (async () => {
    for (let isLast = false; !isLast;) {
      isLast = !isWriting;
      const { changes, next } = page(await one('GET', `/v1/changes?since=${cursor}`));
      seen.push(...changes.map(({ uuid }) => uuid));
      cursor = next;
    }
  })();
  await Promise.all(ids.map((uuid, n) => (n % 2 ? one : two)('PUT', `/v1/contacts/${uuid}`, { n })));
  isWriting = false;
  await follow;
  expect(seen.toSorted()).toEqual(ids.toSorted());
  expect((await one('PUT', at, { name: 'y' }, { 'if-match': etag })).status).toBe(200);
  expect((await two('PUT', at, { name: 'z' }, { 'if-match': etag })).status).toBe(412);
});
