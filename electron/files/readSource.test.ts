import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { assert, asyncProperty, uint8Array } from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { largestSource, readSource } from './readSource.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-read-'));
});
afterAll(() => rm(folder, { recursive: true }));

const name = 'новость.txt';
const read = async (bytes: Uint8Array | string) => {
  await writeFile(path.join(folder, name), bytes);
  return readSource(path.join(folder, name));
};
const bigEndian = (text: string) => Buffer.from(text, 'utf16le').swap16();
/** Russian letters in the order of windows-1251. */
const cp1251 = (text: string) =>
  Buffer.from(
    Array.from(text, (letter) =>
      /[А-я]/.test(letter) ? letter.charCodeAt(0) - 0x410 + 0xc0 : letter === 'ё' ? 0xb8 : letter.charCodeAt(0),
    ),
  );

const sample = 'Учения «Rubezh-2022»\r\n20.10.2022\n';
test.each([
  ['UTF-8', Buffer.from(sample)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${sample}`)],
  ['UTF-16 of Windows', Buffer.from(`\uFEFF${sample}`, 'utf16le')],
  ['UTF-16 of others', bigEndian(`\uFEFF${sample}`)],
])('reads %s', async (_name, bytes) => {
  expect(await read(bytes)).toEqual({ ok: true, value: sample });
});

test('reads what old Windows programs wrote, Russian and Western', async () => {
  const russian = 'Войска начали учения Rubezh-2022, ещё раз.';
  expect(await read(cp1251(russian))).toEqual({ ok: true, value: russian });
  expect(await read(Buffer.from('A café on the naïve range', 'latin1'))).toEqual({ ok: true, value: 'A café on the naïve range' });
  expect(await read(Buffer.from([0x93, 0x48, 0x69, 0x94]))).toEqual({ ok: true, value: '“Hi”' });
});

test('a text may begin like anything a person writes', async () => {
  for (const text of ['BM-21 launchers', 'PK units', 'GIFs', '<quote> first', 'II stage'])
    expect(await read(text)).toEqual({ ok: true, value: text });
});

test.each([
  ['nothing', '', 'file-empty'],
  ['only a mark', '\uFEFF', 'file-empty'],
  ['only blanks', ' \r\n\t\u00A0\n', 'file-empty'],
  ['NULs', Buffer.alloc(1000), 'file-binary'],
  ['text with NULs', 'abc\0def', 'file-binary'],
  ['UTF-16 cut in a character', Buffer.from([0xff, 0xfe, 0x41]), 'file-binary'],
  ['a program', Buffer.from('\x7fELF\x02\x01\x01\x03'), 'file-binary'],
  ['a Word document', Buffer.from('PK\x03\x04\x14\x00\x06'), 'file-format-unknown'],
  ['an old Word document', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'file-format-unknown'],
  ['a PDF', '%PDF-1.7\n%…', 'file-format-unknown'],
  ['a photo', Buffer.from([0xff, 0xd8, 0xff, 0xe0]), 'file-format-unknown'],
  ['a picture', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), 'file-format-unknown'],
  ['rich text', '{\\rtf1\\ansi Hello}', 'file-format-unknown'],
  ['a web page', '\uFEFF\n<!DOCTYPE html><html>', 'file-format-unknown'],
])('%s', async (_name, bytes, kind) => {
  expect(await read(bytes)).toEqual({ ok: false, error: { kind, name } });
});

test('a file over 20 MB is not read, one of 20 MB is', async () => {
  const file = path.join(folder, 'large.txt');
  await writeFile(file, '');
  await truncate(file, largestSource + 1);
  expect(await readSource(file)).toEqual({ ok: false, error: { kind: 'file-too-large', name: 'large.txt' } });
  await writeFile(file, 'a'.repeat(largestSource));
  expect(await readSource(file)).toMatchObject({ ok: true });
});

test('a missing file and a folder are named', async () => {
  expect(await readSource(path.join(folder, 'gone.txt'))).toEqual({ ok: false, error: { kind: 'file-missing', name: 'gone.txt' } });
  expect(await readSource(folder)).toEqual({ ok: false, error: { kind: 'file-format-unknown', name: path.basename(folder) } });
});

test('whatever the bytes, the answer is text without NULs or an error', async () => {
  await assert(
    asyncProperty(uint8Array({ maxLength: 200 }), async (bytes) => {
      const result = await read(bytes);
      if (result.ok) expect(result.value).not.toContain('\0');
      else expect(result.error).toMatchObject({ name });
    }),
    { numRuns: 300 },
  );
});
