import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { writeBeside } from './writeBeside.ts';

const newFolder = () => mkdtempSync(path.join(os.tmpdir(), 'dateline-beside-'));
const bytes = (text: string) => new TextEncoder().encode(text);

test('a page is written with its pictures, into a folder that is made for them', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'page.html');
  expect(
    await writeBeside(
      file,
      bytes('page'),
      new Map([
        ['photos/a.jpg', bytes('a')],
        ['photos/b.jpg', bytes('b')],
      ]),
    ),
  ).toMatchObject({ ok: true });
  expect(readFileSync(file, 'utf8')).toBe('page');
  expect(readdirSync(path.join(folder, 'photos'))).toEqual(['a.jpg', 'b.jpg']);
});

test('where a picture cannot be written the older page stays as it was', async () => {
  const folder = newFolder();
  const file = path.join(folder, 'page.html');
  writeFileSync(file, 'older');
  writeFileSync(path.join(folder, 'photos'), 'a file where the folder should be');
  expect(await writeBeside(file, bytes('newer'), new Map([['photos/a.jpg', bytes('a')]]))).toMatchObject({
    ok: false,
    error: { kind: 'folder-missing' },
  });
  expect(readFileSync(file, 'utf8')).toBe('older');
});
