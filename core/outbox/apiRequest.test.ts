import { expect, test } from 'vitest';
import { apiRequest } from './apiRequest.ts';
import { etag, release } from './outbox.testing.ts';

test('a new draft is put under the release’s own name, with its key and without a condition', () => {
  expect(apiRequest({ for: 'draft', release, body: '{}', key: 'k.draft.1', etag: null })).toEqual({
    method: 'PUT',
    path: `/v1/releases/${release}`,
    headers: { 'content-type': 'application/json', 'idempotency-key': '"k.draft.1"' },
    body: '{}',
  });
});

test('a draft in place of another names the one it replaces', () => {
  const { headers } = apiRequest({ for: 'draft', release, body: '{}', key: 'k', etag });
  expect(headers).toMatchObject({ 'if-match': etag, 'idempotency-key': '"k"' });
});

test('publishing carries its key too', () => {
  const { method, path, headers } = apiRequest({ for: 'publish', release, body: '{}', key: 'k.publish.1' });
  expect([method, path, headers['idempotency-key']]).toEqual(['POST', `/v1/releases/${release}/publish`, '"k.publish.1"']);
});

test('a photo goes under its hash with a digest, so that no half of it is kept', () => {
  const photo = '00'.repeat(32);
  const content = { bytes: Uint8Array.of(1), mime: 'image/png' as const, width: 1, height: 1 };
  const { path, headers, body } = apiRequest({ for: 'photo', photo, content });
  expect(path).toBe(`/v1/assets/sha256-${photo}`);
  expect(headers).toEqual({ 'content-type': 'image/png', 'content-digest': `sha-256=:${'A'.repeat(43)}=:` });
  expect(body).toBe(content.bytes);
});

test('what only asks sends nothing of the release', () => {
  for (const ask of [{ for: 'status' }, { for: 'held', release }, { for: 'photo-held', photo: 'ab' }] as const)
    expect(apiRequest(ask)).toMatchObject({ method: expect.stringMatching(/^(GET|HEAD)$/), headers: {}, body: null });
});
