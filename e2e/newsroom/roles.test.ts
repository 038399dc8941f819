import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { ApiRoute } from '../../core/api/apiRoute.ts';
import { apiRoutes } from '../../core/api/apiRoutes.ts';
import { mayDo, roles, type Role } from '../../core/api/role.ts';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { openNewsroomWithUsers, type Told } from './shared.testing.ts';

const document = { ...toNinjs(sampleInput, () => ''), associations: [] };
const { id } = sampleInput.release;
const at = `/v1/releases/${id}`;

test('every route asks for the role that the table of roles says, and for a token', async () => {
  const { as, ask } = await openNewsroomWithUsers();
  const named: Record<string, string> = { uuid: randomUUID(), sha256: 'a'.repeat(64), n: '1', kind: 'contacts' };
  for (const route of Object.values(apiRoutes) as ApiRoute[]) {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => named[name] ?? '');
    const body = route.method === 'GET' || route.method === 'HEAD' ? undefined : '{}';
    expect((await ask(route.method, path, body, { authorization: 'Bearer nobody' })).status, `${route.method} ${path}`).toBe(401);
    for (const role of roles) {
      const { status } = await as(role)(route.method, path, body);
      expect(status === 403, `${role}: ${route.method} ${path} → ${status}`).toBe(!mayDo(role, route.act));
      expect(status, `${route.method} ${path}`).toBeLessThan(500);
    }
  }
});

test.each<[Role, 'templates' | 'trainings' | 'contacts' | 'drafts' | 'signoffs', number]>([
  ['author', 'drafts', 201],
  ['author', 'contacts', 201],
  ['author', 'signoffs', 201],
  ['author', 'templates', 403],
  ['author', 'trainings', 403],
  ['editor', 'templates', 201],
  ['editor', 'trainings', 201],
  ['release-authority', 'templates', 201],
])('%s writing to %s is answered %i', async (role, kind, status) => {
  const { as } = await openNewsroomWithUsers();
  expect((await as(role)('PUT', `/v1/${kind}/${randomUUID()}`, { name: 'x' })).status).toBe(status);
});

const put = async (ask: (method: string, path: string, body?: unknown, headers?: Record<string, string>) => Promise<Told>) =>
  (await ask('PUT', at, document)).etag;

test('an author publishes what a release authority has approved, that version and no other', async () => {
  const { as } = await openNewsroomWithUsers();
  const [author, editor, authority] = [as('author'), as('editor'), as('release-authority')];
  const etag = await put(author);
  expect(await author('POST', `${at}/publish`, { etag })).toMatchObject({ status: 409, type: 'awaits-approval' });
  expect(await editor('POST', `${at}/publish`, { etag })).toMatchObject({ status: 409, type: 'awaits-approval' });
  expect(await author('POST', `${at}/approve`, { etag })).toMatchObject({ status: 403, type: 'not-allowed' });
  expect((await author('POST', `${at}/submit`, { etag })).value).toMatchObject({ state: 'submitted' });
  expect((await authority('POST', `${at}/approve`, { etag })).value).toMatchObject({ state: 'approved' });

  const changed = await author('PUT', at, { ...document, title: 'One more word' }, { 'if-match': etag });
  expect(changed).toMatchObject({ status: 200, value: { state: 'draft', version: 2 } });
  expect(await author('POST', `${at}/publish`, { etag: changed.etag })).toMatchObject({
    status: 412,
    type: 'approved-version-is-not-current',
  });
  expect(await author('POST', `${at}/publish`, { etag })).toMatchObject({ status: 412, type: 'version-conflict' });
  await authority('POST', `${at}/approve`, { etag: changed.etag });
  expect((await author('POST', `${at}/publish`, { etag: changed.etag })).value).toMatchObject({ state: 'published', version: 2 });
});

test('a release authority publishes without an approval', async () => {
  const { as } = await openNewsroomWithUsers();
  const etag = await put(as('author'));
  expect((await as('release-authority')('POST', `${at}/publish`, { etag })).value).toMatchObject({ state: 'published' });
});

test('what is retracted is read by nobody, and a word to publish that comes late does not bring it back', async () => {
  const { as, page } = await openNewsroomWithUsers();
  const authority = as('release-authority');
  const etag = await put(authority);
  await authority('POST', `${at}/publish`, { etag });
  expect((await page(id)).status).toBe(200);
  expect(await as('author')('POST', `${at}/retract`, { reason: 'Wrong figure' })).toMatchObject({ status: 403, type: 'not-yours' });
  expect((await as('editor')('POST', `${at}/retract`, { reason: 'Wrong figure' })).value).toMatchObject({ state: 'retracted' });
  expect((await page(id)).status).toBe(404);
  expect(await authority('POST', `${at}/publish`, { etag })).toMatchObject({ status: 410, type: 'retracted' });
  expect(await authority('POST', `${at}/approve`, { etag })).toMatchObject({ status: 410, type: 'retracted' });
  // Corrected, it is another version, and is published as any.
  const corrected = await authority('PUT', at, { ...document, title: 'Right figure' }, { 'if-match': etag });
  expect((await authority('POST', `${at}/publish`, { etag: corrected.etag })).value).toMatchObject({ state: 'published' });
  expect((await page(id)).status).toBe(200);
});

test('an author retracts what he wrote himself', async () => {
  const { as } = await openNewsroomWithUsers();
  await put(as('author'));
  expect((await as('author')('POST', `${at}/retract`, { reason: '' })).value).toMatchObject({ state: 'retracted' });
});

test('every version is kept, as it was sent and by whom', async () => {
  const { as } = await openNewsroomWithUsers();
  const etag = await put(as('author'));
  await as('editor')('PUT', at, { ...document, title: 'Second' }, { 'if-match': etag });
  const { value } = await as('author')('GET', `${at}/versions`);
  expect(value).toMatchObject({
    versions: [
      { version: 1, etag, author: 'the author' },
      { version: 2, author: 'the editor' },
    ],
  });
  expect((await as('author')('GET', `${at}/versions/1`)).value).toEqual(JSON.parse(JSON.stringify(document)));
  expect((await as('author')('GET', `${at}/versions/3`)).status).toBe(404);
});
