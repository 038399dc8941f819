import { expect, test } from 'vitest';
import type { DestinationKind } from '../../core/settings/settings.ts';
import { checkAddress } from './checkAddress.ts';

test.each<[DestinationKind, string, string]>([
  ['dateline', 'https://news.example.org/', 'https://news.example.org'],
  ['dateline', 'https://news.example.org/press//v1/', 'https://news.example.org/press'],
  ['dateline', 'http://127.0.0.1:8460', 'http://127.0.0.1:8460'],
  ['wordpress', 'https://press.example.org/', 'https://press.example.org'],
  ['wordpress', 'https://press.example.org/blog/wp-admin/post-new.php', 'https://press.example.org/blog'],
  ['wordpress', 'https://press.example.org/wp-login.php', 'https://press.example.org'],
  ['wordpress', 'https://press.example.org/wp-json/wp/v2/', 'https://press.example.org'],
  ['wordpress', 'https://press.example.org/v1', 'https://press.example.org/v1'],
])('a %s destination at %s is asked at %s', (kind, address, asked) => {
  expect(checkAddress({ name: 'x', kind, address })).toEqual({ ok: true, value: asked });
});

test('nothing goes where others could read it on the way', () => {
  for (const address of ['http://press.example.org', 'http://10.0.0.1', 'ftp://press.example.org', 'http://127.0.0.1.example.org'])
    expect(checkAddress({ name: 'x', kind: 'wordpress', address })).toMatchObject({ error: { kind: 'destination-insecure' } });
});
