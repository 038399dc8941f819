import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openTokens, type SecretStore } from './tokensInSecretStore.ts';

/** What an operating system does: authenticated encryption under a key of the person's. */
function secretStore(key = randomBytes(32), available = true): SecretStore {
  return {
    isAvailable: () => available,
    encrypt: async (text) => {
      const nonce = randomBytes(12);
      const cipher = createCipheriv('aes-256-gcm', key, nonce);
      const sealed = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
      return Buffer.concat([nonce, cipher.getAuthTag(), sealed]);
    },
    decrypt: async (bytes) => {
      const decipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAuthTag(bytes.subarray(12, 28));
      return decipher.update(bytes.subarray(28), undefined, 'utf8') + decipher.final('utf8');
    },
  };
}

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-tokens-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));
const everything = async () => {
  const names = await readdir(folder);
  return (await Promise.all(names.map((name) => readFile(path.join(folder, name), 'latin1')))).join('\n');
};

test('a token is kept encrypted from one start to the next, readable by its owner alone', async () => {
  const secrets = secretStore();
  const tokens = openTokens(folder, secrets);
  expect(await tokens.state('a')).toBe('none');
  expect(await tokens.get('a')).toBeNull();
  expect(await tokens.set('a', 'canary-токен')).toBe('kept');
  const again = openTokens(folder, secrets);
  expect(await again.get('a')).toBe('canary-токен');
  expect(await again.state('a')).toBe('kept');
  const bytes = await everything();
  expect(bytes).not.toContain('canary');
  expect(bytes).not.toContain(Buffer.from('canary').toString('base64').slice(0, 7));
  if (process.platform !== 'win32') expect((await stat(path.join(folder, 'tokens.json'))).mode & 0o077).toBe(0);
});

test('tokens set at the same time are all kept', async () => {
  const secrets = secretStore();
  const tokens = openTokens(folder, secrets);
  await Promise.all(Array.from({ length: 20 }, (_, index) => tokens.set(`id-${index}`, `token-${index}`)));
  const again = openTokens(folder, secrets);
  for (let index = 0; index < 20; index += 1) expect(await again.get(`id-${index}`)).toBe(`token-${index}`);
});

test('a forgotten token is gone from the disk', async () => {
  const secrets = secretStore();
  const tokens = openTokens(folder, secrets);
  await tokens.set('a', 'one');
  await tokens.set('b', 'two');
  await tokens.forget('a');
  expect(await tokens.state('a')).toBe('none');
  const again = openTokens(folder, secrets);
  expect([await again.get('a'), await again.get('b')]).toEqual([null, 'two']);
});

test('without a secret store a token lives for the session and never touches the disk', async () => {
  const tokens = openTokens(folder, secretStore(randomBytes(32), false));
  expect(await tokens.set('a', 'canary')).toBe('session');
  expect([await tokens.get('a'), await tokens.state('a')]).toEqual(['canary', 'session']);
  expect(await readdir(folder)).toEqual([]);
  await tokens.forget('a');
  expect(await tokens.get('a')).toBeNull();
});

test('a new token for the session leaves no old one behind on the disk', async () => {
  const key = randomBytes(32);
  await openTokens(folder, secretStore(key)).set('a', 'old');
  const tokens = openTokens(folder, secretStore(key, false));
  expect(await tokens.set('a', 'new')).toBe('session');
  expect(await openTokens(folder, secretStore(key)).get('a')).toBeNull();
});

test('another key ring knows no token', async () => {
  await openTokens(folder, secretStore()).set('a', 'one');
  const tokens = openTokens(folder, secretStore());
  expect([await tokens.get('a'), await tokens.state('a')]).toEqual([null, 'none']);
  expect(await tokens.set('a', 'again')).toBe('kept');
});

test('where the file cannot be written the token lives for the session, and that is said', async () => {
  await mkdir(path.join(folder, 'tokens.json', 'x'), { recursive: true });
  const blocked = path.join(folder, 'file');
  await writeFile(blocked, '');
  const tokens = openTokens(blocked, secretStore());
  expect(await tokens.set('a', 'one')).toBe('session');
  expect(await tokens.get('a')).toBe('one');
});

test.each(['', '{', '\0\0', '{"version":1,"tokens":{"a":7}}', '{"version":2}', '[]'])('a damaged file (%j) is kept aside', async (text) => {
  await writeFile(path.join(folder, 'tokens.json'), text);
  const secrets = secretStore();
  const tokens = openTokens(folder, secrets);
  expect(await tokens.state('a')).toBe('none');
  expect(await tokens.set('a', 'one')).toBe('kept');
  expect(await openTokens(folder, secrets).get('a')).toBe('one');
  const aside = (await readdir(folder)).find((name) => name.startsWith('tokens.damaged-'));
  expect(await readFile(path.join(folder, aside ?? ''), 'utf8')).toBe(text);
});
