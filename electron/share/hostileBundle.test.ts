import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { inMemory } from '../../core/zip/byteSource.ts';
import { sharedDraft } from '../../core/share/sharedDraft.ts';
import { readBundle as takeBundle } from '../handlers/bundleHandlers.ts';
import { madeRelease, openForTest, valueOf } from '../library/library.testing.ts';
import { bundleInWorker } from './bundleInWorker.ts';
import { bundleParts } from './bundleParts.ts';
import { forgedBundle, manifestEntry, type ForgedEntry } from './hostileBundle.testing.ts';
import { sha256 } from './packBundle.ts';
import { readBundle } from './readBundle.ts';

const read = (entries: readonly ForgedEntry[]) => {
  const opened = readBundle(inMemory(forgedBundle(entries)), 'x.dateline');
  return opened.ok ? 'opened' : [opened.error.kind, 'place' in opened.error ? opened.error.place : ''];
};
const draft = (...texts: string[]) => sharedDraft(madeRelease({ headline: 'Rubezh-2022' }, ...texts));
const item = (text: string, kind: 'drafts' | 'contacts' = 'drafts') => ({ kind, id: randomUUID(), text: sha256(text) });
const textEntry = (text: string, more: Partial<ForgedEntry> = {}): ForgedEntry => ({
  name: `texts/${sha256(text)}.json`,
  bytes: Buffer.from(text),
  ...more,
});
const tooLarge = ['bundle-too-large', ''];

test('what unpacks to more than any bundle holds is refused before it is unpacked', () => {
  const honest = draft('Words.');
  expect(read([manifestEntry({ items: [item(honest)] }), textEntry(honest)])).toBe('opened');
  // A text that says it is a text and is 100 MB of one letter; a table of a million things; a photo of 64 MB.
  expect(read([manifestEntry({}), { name: 'texts/x.json', bytes: Buffer.alloc(100_000_000, 'x') }])).toEqual(tooLarge);
  expect(read([{ ...manifestEntry({}), size: 170_000_000 }])).toEqual(tooLarge);
  expect(read([manifestEntry({}), { name: 'photos/x.jpg', bytes: smallPng, size: 64_000_000 }])).toEqual(tooLarge);
  // Ten thousand entries that share the same bytes.
  const shared = Buffer.alloc(90_000);
  const bomb = Array.from({ length: 10_000 }, (_, n): ForgedEntry => ({ name: `texts/${n}`, bytes: shared, method: 0, shared: n > 0 }));
  expect(read([manifestEntry({}), ...bomb])).toEqual(tooLarge);
});

test('what unpacks to more, or less, than it claims is refused by name', () => {
  const text = 'x'.repeat(5_000_000);
  const place = `texts/${sha256(text)}.json`;
  for (const size of [1000, 0])
    expect(read([manifestEntry({ items: [item(text)] }), textEntry(text, { size })])).toEqual(['bundle-altered', place]);
  const short = draft('Words.');
  expect(read([manifestEntry({ items: [item(short)] }), textEntry(short, { size: 100_000 })])).toEqual([
    'bundle-altered',
    `texts/${sha256(short)}.json`,
  ]);
});

test('more things than a bundle holds, a table that lies deep, a text under another hash and names that lead elsewhere are refused', () => {
  const text = draft('Words.');
  const many = Array.from({ length: 30_001 }, () => ({ ...item(''), text: sha256(text) }));
  expect(read([manifestEntry({ items: many }), textEntry(text)])).toEqual(['bundle-altered', 'manifest.json']);
  const deep = Buffer.from(`{"version":1,"items":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
  expect(read([{ name: 'manifest.json', bytes: deep }])).toEqual(['bundle-altered', 'manifest.json']);
  const other = { ...textEntry(draft('Other words.')), name: `texts/${sha256(text)}.json` };
  expect(read([manifestEntry({ items: [item(text)] }), other])).toEqual(['bundle-altered', other.name]);
  for (const name of ['../../evil.json', '/etc/passwd', 'C:\\evil', 'texts/../../evil', 'x\u0000y'])
    expect(read([manifestEntry({ items: [item(text)] }), textEntry(text), { name, bytes: smallPng }])).toEqual([
      'bundle-altered',
      name.replace('\u0000', ''),
    ]);
  // Two entries of one name.
  expect(read([manifestEntry({ items: [item(text)] }), textEntry(text), textEntry(text)])).toEqual(['bundle-unreadable', '']);
});

test('each thing is read by its schema before it is kept; what cannot be read is counted and leaves nothing behind', async () => {
  const good = draft('Words.');
  const figure = { id: 'f', type: 'figure', photo: sha256(smallPng), caption: [], credit: '', alt: '', decorative: true };
  const shown = JSON.parse(good) as { document: { blocks: unknown[] } };
  shown.document.blocks.push(figure);
  const withPhoto = JSON.stringify(shown);
  const bad = [
    `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
    JSON.stringify('x'.repeat(500_000)),
    '{}',
    'no JSON',
    '{"fields":{},"document":{"blocks":[]}}',
  ];
  const texts = [good, withPhoto, ...bad];
  const stray = Uint8Array.from([...smallPng, 0]);
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'dateline-hostile-')), 'x.dateline');
  const photos = [smallPng, stray].map((bytes) => ({ photo: sha256(bytes), kind: 'png' as const }));
  writeFileSync(
    file,
    forgedBundle([
      manifestEntry({ items: [...texts.map((text) => item(text)), item(good, 'contacts')], photos }),
      ...texts.map((text) => textEntry(text)),
      ...[smallPng, stray].map((bytes): ForgedEntry => ({ name: `photos/${sha256(bytes)}.png`, bytes, method: 0 })),
    ]),
  );
  const { library } = openForTest();
  const { addPhoto, bundleIn, shareWaiting } = library;
  const asked = {
    addPhoto: async (...given: Parameters<typeof addPhoto>) => addPhoto(...given),
    bundleIn: async (...given: Parameters<typeof bundleIn>) => bundleIn(...given),
    shareWaiting: async (desk: string) => shareWaiting(desk),
  };
  const bundleJob = bundleInWorker();
  const report = valueOf(await takeBundle({ library: asked, bundleJob, openReleases: new Set(), tell: () => {} }, file));
  expect(report).toMatchObject({ author: 'A stranger', taken: 2, questions: 0, unread: bad.length + 1 });
  expect(library.photo(sha256(smallPng)).ok).toBe(true);
  // A photo that nothing readable shows is not taken in.
  expect(library.photo(sha256(stray)).ok).toBe(false);
  expect(valueOf(library.shareWaiting('6b1f0a52-8a5e-4f0e-9d7c-3d2a1b0c9e8f'))).toBe(0);
  expect(readdirSync(path.dirname(file))).toEqual(['x.dateline']);
  await bundleJob.close();
});

test('a bundle is given in portions small enough for a word typed meanwhile, whatever is in it', () => {
  const long = draft('x'.repeat(90_000));
  const short = Array.from({ length: 50 }, (_, n) => draft(`Words ${n}.`));
  const texts = [long, ...short, long.replace('xxx', 'xyx')];
  const opened = readBundle(
    inMemory(forgedBundle([manifestEntry({ items: texts.map((text) => item(text)) }), ...texts.map((text) => textEntry(text))])),
    'x',
  );
  const { table, part } = bundleParts(valueOf(opened));
  const sizes: number[] = [];
  for (let at = 0; at < table.items;) {
    const given = part(at);
    if (!given) throw new Error('changed');
    sizes.push(given.items.length);
    // One thing that is long goes alone, or ends its portion.
    expect(given.items.slice(0, -1).reduce((sum, { json }) => sum + json.length, 0)).toBeLessThan(24 * 1024);
    at = given.next;
  }
  expect(sizes.reduce((sum, n) => sum + n, 0)).toBe(52);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(8);
  expect(sizes[0]).toBe(1);
});

test('the memory a bundle takes does not grow with what is in it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-hostile-'));
  const file = path.join(folder, 'x.dateline');
  // Texts as long as one may be, none of which is packed.
  const texts = Array.from({ length: 40 }, (_, n) => Buffer.alloc(2 * 1024 * 1024, `"${n} `));
  const items = texts.map((bytes) => ({ kind: 'drafts' as const, id: randomUUID(), text: sha256(bytes) }));
  writeFileSync(
    file,
    forgedBundle([
      manifestEntry({ items }),
      ...texts.map((bytes, n): ForgedEntry => ({ name: `texts/${items[n]?.text}.json`, bytes, method: 0 })),
    ]),
  );
  // What the operating system counted for this program alone, or for it and what started it where that is not told.
  const program = `import { readFileSync } from 'node:fs';
    import { answerBundle } from ${JSON.stringify(path.join(import.meta.dirname, 'answerBundle.ts'))};
    const { value } = await answerBundle({ task: 'open', file: process.argv[1] });
    const own = process.platform === 'linux' ? /VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))?.[1] : null;
    console.log(JSON.stringify({ unread: value?.table.unread, kB: Number(own ?? process.resourceUsage().maxRSS) }));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program, file], { encoding: 'utf8' });
  expect(stderr).toBe('');
  const { unread, kB } = JSON.parse(stdout) as { unread: number; kB: number };
  expect(unread).toBe(40);
  expect(kB).toBeLessThan(300_000);
});
