import { createHash } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test, vi } from 'vitest';
import { kitDocx } from '../../core/export/docx/kit/kitDocx.ts';
import { readPicture } from '../../core/photo/readPicture.ts';
import { zipHashes } from '../files/zipHashes.ts';
import { checkKit, checkKitFiles } from './checkKit.ts';
import { renderKit } from './renderKit.ts';
import { kitOfTwo } from './storedKit.testing.ts';

vi.setConfig({ testTimeout: 30_000 });
const kit = kitOfTwo;
const folder = mkdtempSync(path.join(os.tmpdir(), 'kit-'));
let files = 0;
const place = (): string => path.join(folder, `${String((files += 1))}.zip`);
const zipOf = async (input = kit) => {
  const file = place();
  const made = await renderKit('zip', input, file);
  if (!made.ok) throw new Error(made.error.kind);
  const bytes = new Uint8Array(await readFile(file));
  expect(made.value.bytes).toBe(bytes.length);
  return bytes;
};

test('the ZIP file holds the kit, every release in every format, the photos, their captions, and a list of all with hashes', async () => {
  const files = unzipSync(await zipOf());
  const names = Object.keys(files);
  expect(names.slice(-2)).toEqual(['kit.docx', 'manifest.json']);
  for (const extension of ['docx', 'html', 'md', 'txt', 'json'])
    expect(names.filter((name) => name.startsWith('releases/') && name.endsWith(`.${extension}`))).toHaveLength(2);
  expect(names).toContain('photos/photo-01.png');
  const photo = readPicture(files['photos/photo-01.png'] ?? new Uint8Array(), 'x');
  expect(photo.ok && photo.value.bytes).toEqual([...kit.photos.values()][0]?.bytes);
  expect(strFromU8(files['photos/photo-01.png']!)).toContain('Два штурмовика над горным хребтом');
  const [heads, row] = strFromU8(files['captions.csv']!).replace('\u{FEFF}', '').split('\r\n');
  expect(heads).toBe('"file","caption","creator","credit","date","city","country","alt","width","height","sha256"');
  expect(row).toContain('"photo-01.png","Пара Су-25');
  const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
    kit: object;
    releases: object[];
    files: { name: string; sha256: string }[];
  };
  expect(manifest.kit).toMatchObject({ title: 'Рубеж-2022', number: '3', version: '1.2' });
  expect(manifest.releases).toMatchObject([{ language: 'ru', embargoedUntil: '2022-10-20T09:00:00.000Z' }, { language: 'en' }]);
  expect(manifest.files.map(({ name }) => name)).toEqual(['kit.docx', ...names.slice(0, -2)]);
  for (const { name, sha256 } of manifest.files) expect(createHash('sha256').update(files[name]!).digest('hex')).toBe(sha256);
  // The Word file tells the hash of each file that it came with.
  const word = strFromU8(unzipSync(files['kit.docx']!)['word/document.xml']!).replaceAll(/<[^>]+>/gu, '');
  for (const { name, sha256 } of manifest.files.slice(1)) {
    expect(word.includes(name), name).toBe(true);
    expect(word.includes(sha256.slice(0, 32) + sha256.slice(32)), name).toBe(true);
  }
});

test('the same kit gives the same bytes', async () => {
  expect(await zipOf()).toEqual(await zipOf());
});

test('nothing that is not for publication is in any file: notes to editors, numbers that are not public', async () => {
  const files = unzipSync(await zipOf());
  const texts = Object.entries(files).map(([name, bytes]) =>
    name.endsWith('.docx')
      ? Object.values(unzipSync(bytes))
          .map((part) => strFromU8(part))
          .join('\n')
      : strFromU8(bytes),
  );
  expect(texts.join('\n')).toContain('74956213323');
  expect(texts.join('\n')).not.toMatch(/795.27.10|74957952710|accredited crews/u);
});

test('a kit that lost words, a picture or a file is refused, and what is lost is named', async () => {
  const docx = await kitDocx(kit);
  expect(checkKit(docx, kit)).toBeNull();
  const changed = (from: string | RegExp, to: string) => {
    const parts = unzipSync(docx);
    return zipSync({ ...parts, 'word/document.xml': strToU8(strFromU8(parts['word/document.xml']!).replace(from, to)) });
  };
  expect(checkKit(changed('две пары Су-25', ''), kit)).toMatchObject({
    kind: 'export-check-failed',
    missing: expect.stringContaining('две пары Су 25'),
  });
  expect(checkKit(changed(/<w:drawing>.*?<\/w:drawing>/u, ''), kit)).toMatchObject({ kind: 'export-check-failed', missing: '1 / 2' });
  expect(checkKit(changed(/<w:numId w:val="\d+"/u, '<w:numId w:val="99"'), kit)).toMatchObject({ kind: 'export-rule-broken', rule: 'W05' });
  const files = unzipSync(await zipOf());
  const html = Object.keys(files).find((name) => name.endsWith('.html')) ?? '';
  const altered = zipSync({ ...files, [html]: strToU8(`${strFromU8(files[html]!)} `) });
  const checked = async (zip: Uint8Array) => {
    const file = place();
    await writeFile(file, zip);
    return checkKitFiles(await zipHashes(file, 'manifest.json'), kit);
  };
  expect(await checked(zipSync(files))).toBeNull();
  expect(await checked(altered)).toMatchObject({ kind: 'export-check-failed', missing: html });
  expect(await checked(zipSync({ ...files, 'more.txt': strToU8('more') }))).toMatchObject({ missing: 'more.txt' });
});
