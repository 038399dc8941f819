import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { clockAt } from './desk.testing.ts';
import { noon } from './outbox.testing.ts';
import { startPostgres } from './postgres.testing.ts';
import { asking, openNewsroomWithUsers } from './shared.testing.ts';
import { openStore } from './store/openStore.ts';
import { keepUser } from './users/users.ts';

/** One PostgreSQL for all tests of this file; each release has a UUID of its own. */
let postgres: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => {
  postgres = await startPostgres();
}, 60_000);
afterAll(() => postgres.close());

const plain = { ...toNinjs(sampleInput, () => ''), associations: [] };
const newRelease = () => {
  const id = randomUUID();
  const document = { ...plain, uri: `urn:uuid:${id}` };
  const withHtml = (html: string) => ({ ...document, bodies: [{ role: 'main', contentType: 'text/html', value: html }] });
  return { id, at: `/v1/releases/${id}`, document, withHtml };
};

describe.each(['SQLite', 'PostgreSQL'])('what is public at a newsroom over %s', (kind) => {
  const open = async (now?: () => Date) => {
    const database = kind === 'PostgreSQL' ? { database: postgres.url } : {};
    const newsroom = await openNewsroomWithUsers(database, now);
    /** Looks into the database past the program. */
    const inside = async <T>(look: (store: typeof newsroom.store) => Promise<T>): Promise<T> => {
      if (kind === 'SQLite') return look(newsroom.store);
      const store = await openStore('', postgres.url);
      const found = await look(store);
      await store.close();
      return found;
    };
    await inside((store) => keepUser(store, { name: 'another author', role: 'author' }, 'token-of-another', noon));
    return { ...newsroom, inside, another: asking(newsroom.url, 'token-of-another') };
  };

  test('is written over and taken back by who wrote it, or an editor', async () => {
    const { as, another, page } = await open();
    const [author, editor, authority] = [as('author'), as('editor'), as('release-authority')];
    const { id, at, document } = newRelease();
    const { etag } = await author('PUT', at, document);
    await authority('POST', `${at}/publish`, { etag });
    // The way an author took anybody's release off the web: his own newest version, and a recall of it.
    const other = await another('PUT', at, { ...document, title: 'Mine' }, { 'if-match': etag });
    expect(other).toMatchObject({ status: 403, type: 'not-yours' });
    expect(await another('POST', `${at}/retract`, { reason: '' })).toMatchObject({ status: 403, type: 'not-yours' });
    expect((await page(id)).status).toBe(200);

    const edited = await editor('PUT', at, { ...document, title: 'Edited' }, { 'if-match': etag });
    expect(edited.status).toBe(200);
    // Not public yet: the author's own version still is, and is his to take back; the editor's words are not the newest public ones.
    expect(await another('POST', `${at}/retract`, { reason: '' })).toMatchObject({ status: 403 });
    await authority('POST', `${at}/publish`, { etag: edited.etag });
    expect(await author('POST', `${at}/retract`, { reason: '' })).toMatchObject({ status: 403, type: 'not-yours' });
    expect((await page(id)).status).toBe(200);
    expect((await editor('POST', `${at}/retract`, { reason: '' })).value).toMatchObject({ state: 'retracted' });
    expect((await page(id)).status).toBe(404);
  });

  test('waiting for the end of its embargo is as much its author’s as what is public', async () => {
    const { as, another, page } = await open(clockAt(noon).now);
    const { id, at, document } = newRelease();
    const { etag } = await as('author')('PUT', at, { ...document, embargoedUntil: '2022-10-21T09:00:00Z' });
    await as('release-authority')('POST', `${at}/publish`, { etag });
    expect((await another('PUT', at, document, { 'if-match': etag })).status).toBe(403);
    expect((await another('POST', `${at}/retract`, { reason: '' })).status).toBe(403);
    expect((await page(id)).status).toBe(404);
    expect((await as('author')('POST', `${at}/retract`, { reason: '' })).value).toMatchObject({ state: 'retracted' });
  });

  test('a draft nobody reads yet is taken back by who wrote every version of it', async () => {
    const { as, another } = await open();
    const { at, document } = newRelease();
    const { etag } = await as('author')('PUT', at, document);
    expect((await another('PUT', at, { ...document, title: 'Two hands' }, { 'if-match': etag })).status).toBe(200);
    for (const one of [another, as('author')]) expect((await one('POST', `${at}/retract`, { reason: '' })).status).toBe(403);
    expect((await as('editor')('POST', `${at}/retract`, { reason: '' })).status).toBe(200);
  });

  test.each(['9999-12-31T23:59:59-12:00', '9999-12-31T23:59:59.999-00:01'])(
    'an embargo until %s, after the year 9999 in UTC, is refused and not public at once',
    async (embargoedUntil) => {
      const { as, page, inside } = await open();
      const { id, at, document } = newRelease();
      expect(await as('release-authority')('PUT', at, { ...document, embargoedUntil })).toMatchObject({
        status: 422,
        value: { errors: [{ pointer: '/embargoedUntil' }] },
      });
      // One that an older newsroom took.
      const held = await as('release-authority')('PUT', at, document);
      await inside((store) =>
        store.run('UPDATE versions SET document = ? WHERE uuid = ?', JSON.stringify({ ...document, embargoedUntil }), id),
      );
      expect(await as('release-authority')('POST', `${at}/publish`, { etag: held.etag })).toMatchObject({
        status: 422,
        value: { errors: [{ pointer: '/embargoedUntil', code: 'too-far' }] },
      });
      await inside((store) =>
        store.run(
          'INSERT INTO publications (uuid, n, public_from, author, at) VALUES (?, 1, ?, ?, ?)',
          id,
          new Date(embargoedUntil).toISOString(),
          'desk',
          noon,
        ),
      );
      expect((await page(id)).status).toBe(404);
      expect((await as('author')('GET', at)).value).toMatchObject({ state: 'scheduled' });
    },
  );

  test('the last instant of the year 9999 and any offset hold as the instants they are', async () => {
    const clock = clockAt(noon);
    const { as, page } = await open(clock.now);
    const authority = as('release-authority');
    for (const [embargoedUntil, state] of [
      ['9999-12-31T23:59:59.999Z', 'scheduled'],
      ['9999-12-31T23:59:59+14:00', 'scheduled'],
      ['2022-10-20T21:00:00.0001+09:00', 'published'],
      ['2022-10-20T04:30:01-07:30', 'scheduled'],
      ['2022-10-20T12:00:00.001Z', 'scheduled'],
      ['0000-01-01T00:00:00+14:00', 'published'],
    ]) {
      const { id, at, document } = newRelease();
      const { etag } = await authority('PUT', at, { ...document, embargoedUntil });
      const told = await authority('POST', `${at}/publish`, { etag });
      expect([embargoedUntil, told.value['state']]).toEqual([embargoedUntil, state]);
      expect((await page(id)).status).toBe(state === 'published' ? 200 : 404);
    }
  });

  test('tags that lie too deep are refused at the door', async () => {
    const { as } = await open();
    for (const deep of [
      '<b>'.repeat(2700),
      '<div>'.repeat(65),
      '<b></x>'.repeat(70),
      '<a href="x">'.repeat(5400),
      '<SECTION\n>'.repeat(100),
    ]) {
      const { at, withHtml } = newRelease();
      expect(await as('author')('PUT', at, withHtml(deep))).toMatchObject({
        status: 422,
        value: { errors: [{ pointer: '/bodies/0/value', code: 'too-deep' }] },
      });
    }
    for (const flat of ['<p>x<br>'.repeat(3000), '<ul><li>x<li>y</ul>'.repeat(500), '<b>x</b>'.repeat(3000), '<'.repeat(3000)]) {
      const { at, withHtml } = newRelease();
      expect((await as('author')('PUT', at, withHtml(flat))).status).toBe(201);
    }
  });

  test('is cleaned once, when it is published: whoever reads it then waits for nothing', async () => {
    const { as, page, inside } = await open();
    const { id, at, withHtml } = newRelease();
    const { etag } = await as('author')('PUT', at, withHtml('<p>Kept <b>whole</b><script>alert(1)</script></p>'));
    await as('release-authority')('POST', `${at}/publish`, { etag });
    expect((await page(id)).html).toContain('<p>Kept <b>whole</b></p>');
    // What is shown is what was kept, and not made again.
    await inside((store) => store.run('UPDATE pages SET html = ? WHERE uuid = ?', '<p>As it was kept</p>', id));
    expect((await page(id)).html).toContain('<p>As it was kept</p>');
    // A page of an older newsroom, which kept none, or of other rules, is made when it is first read.
    for (const forget of ['DELETE FROM pages WHERE uuid = ?', 'UPDATE pages SET rules = 0 WHERE uuid = ?']) {
      await inside((store) => store.run(forget, id));
      const pages = await Promise.all([page(id), page(id), page(id)]);
      for (const { status, html } of pages) expect([status, html.includes('<p>Kept <b>whole</b></p>')]).toEqual([200, true]);
      expect(await inside((store) => store.all('SELECT 1 FROM pages WHERE uuid = ? AND rules > 0', id))).toHaveLength(1);
    }
  });
});
