import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { smallPng } from '../../core/photo/picture.testing.ts';
import { inMemory } from '../../core/zip/byteSource.ts';
import type { Bundle, BundleItem, BundleSeen } from '../../core/share/bundle.ts';
import { madeRelease, openForTest, paragraphs, valueOf } from '../library/library.testing.ts';
import type { LibraryInThread } from '../library/libraryInThread.ts';
import { answerBundle } from './answerBundle.ts';
import type { BundleAnswers } from './bundleJob.ts';
import { bundleParts } from './bundleParts.ts';
import { packBundle, sha256 as sha } from './packBundle.ts';
import { readBundle } from './readBundle.ts';

const words = (library: LibraryInThread, id: string) =>
  valueOf(library.open(id)).release.document.blocks.map((block) =>
    block.type === 'paragraph' ? block.children.map((inline) => ('text' in inline ? inline.text : '')).join('') : block.type,
  );
function write(library: LibraryInThread, id: string, ...texts: string[]) {
  const { fields } = valueOf(library.open(id)).release;
  valueOf(library.saveDraft({ id, fields, document: paragraphs(...texts), caret: null }));
}
/** Everything one desk shares, or only these releases. */
function gathered(from: LibraryInThread, author: string, only: string[] | null): { bundle: Bundle; photos: string[] } {
  const { things, ...about } = valueOf(from.bundleBegun());
  const { photos, ...said } = valueOf(from.bundlePart(things.filter(({ id }) => only === null || only.includes(id))));
  return { bundle: { ...about, author, ...said }, photos };
}
/** Everything in a bundle, read as the program does. */
function readBack(packed: Uint8Array): Bundle {
  const { table, part } = bundleParts(valueOf(readBundle(inMemory(packed), 'courier.dateline')));
  const bundle = { ...table.about, items: [] as BundleItem[], seen: [] as BundleSeen[] };
  for (let at = 0; at < table.items;) {
    const given = part(at);
    if (!given) throw new Error('the bundle has changed');
    bundle.items.push(...given.items);
    bundle.seen.push(...given.seen);
    at = given.next;
  }
  return bundle;
}
/** What one desk hands to the courier, as bytes and back. */
function carried(from: LibraryInThread, author = 'The range', only: string[] | null = null): Bundle {
  const { bundle } = gathered(from, author, only);
  return readBack(packBundle(bundle, new Map()));
}
const give = (from: LibraryInThread, to: LibraryInThread, author?: string) => valueOf(to.bundleIn(carried(from, author), []));

test('two desks that only a courier connects merge against what both have had, there and back again', () => {
  const [range, hq] = [openForTest().library, openForTest().library];
  const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.', 'Second.', 'Third.');
  range.create(release);
  expect(give(range, hq).taken).toEqual([{ kind: 'drafts', id: release.id }]);
  write(range, release.id, 'First by the range.', 'Second.', 'Third.');
  write(hq, release.id, 'First.', 'Second.', 'Third by HQ.');
  give(hq, range, 'HQ');
  expect(words(range, release.id)).toEqual(['First by the range.', 'Second.', 'Third by HQ.']);
  // Each goes on, also where the other has just been, and nobody is asked.
  write(range, release.id, 'First by the range.', 'Second by the range.', 'Third by HQ.');
  give(range, hq);
  expect(words(hq, release.id)).toEqual(['First by the range.', 'Second by the range.', 'Third by HQ.']);
  write(hq, release.id, 'First by HQ again.', 'Second by the range.', 'Third by HQ.');
  write(range, release.id, 'First by the range.', 'Second by the range.', 'Third by the range.');
  give(hq, range, 'HQ');
  give(range, hq);
  const both = ['First by HQ again.', 'Second by the range.', 'Third by the range.'];
  expect(words(range, release.id)).toEqual(both);
  expect(words(hq, release.id)).toEqual(both);
  expect([valueOf(range.shareQuestions()), valueOf(hq.shareQuestions())]).toEqual([[], []]);
});

test('taken in twice, or after a newer one, a bundle changes nothing', () => {
  const [range, hq] = [openForTest().library, openForTest().library];
  const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.');
  range.create(release);
  const first = carried(range);
  write(range, release.id, 'Second.');
  const second = carried(range);
  expect(valueOf(hq.bundleIn(second, [])).taken).toHaveLength(1);
  write(hq, release.id, 'HQ.');
  for (const bundle of [second, first, second]) expect(valueOf(hq.bundleIn(bundle, []))).toEqual({ taken: [], known: 1 });
  expect(words(hq, release.id)).toEqual(['HQ.']);
  expect(valueOf(hq.shareQuestions())).toEqual([]);
  // A desk's own bundle brings it nothing.
  expect(valueOf(range.bundleIn(second, []))).toEqual({ taken: [], known: 1 });
});

test('the same words changed at both desks are a question, and the answer travels with the next courier', () => {
  const [range, hq] = [openForTest().library, openForTest().library];
  const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.');
  range.create(release);
  give(range, hq);
  write(range, release.id, 'First by the range.');
  write(hq, release.id, 'First by HQ.');
  give(range, hq);
  expect(words(hq, release.id)).toEqual(['First by HQ.']);
  const [question] = valueOf(hq.shareQuestions());
  expect(question).toMatchObject({ why: 'conflict', author: 'The range', places: 1 });
  if (!question) return;
  const { destinationId, kind, id } = question;
  const key = { destinationId, kind, id };
  const { etag, seal } = valueOf(hq.openShareQuestion(key));
  valueOf(hq.answerShare({ key, etag, seal, answer: { do: 'decided', decisions: [{ take: 'both' }] } }));
  give(hq, range, 'HQ');
  expect(words(range, release.id)).toEqual(['First by HQ.', 'First by the range.']);
  expect(valueOf(range.shareQuestions())).toEqual([]);
});

test('what lies in the trash does not travel, and what is deleted here and changed there is asked about', () => {
  const [range, hq] = [openForTest().library, openForTest().library];
  const release = madeRelease({ headline: 'Rubezh-2022' }, 'First.');
  range.create(release);
  give(range, hq);
  range.trash(release.id);
  expect(carried(range).items).toEqual([]);
  give(range, hq);
  expect(words(hq, release.id)).toEqual(['First.']);
  give(hq, range, 'HQ');
  expect(valueOf(range.shareQuestions())).toEqual([]);
  write(hq, release.id, 'Changed.');
  give(hq, range, 'HQ');
  expect(valueOf(range.shareQuestions())).toMatchObject([{ why: 'deleted-here' }]);
});

test('one release alone can be sent, and an open page is left alone', () => {
  const [range, hq] = [openForTest().library, openForTest().library];
  const [one, other] = [madeRelease({ headline: 'One' }, 'One.'), madeRelease({ headline: 'Other' }, 'Other.')];
  for (const release of [one, other]) range.create(release);
  const bundle = carried(range, 'The range', [one.id]);
  expect(bundle.items.map(({ id }) => id)).toEqual([one.id]);
  valueOf(hq.bundleIn(bundle, []));
  write(range, one.id, 'One more.');
  valueOf(hq.bundleIn(carried(range), [one.id]));
  expect(words(hq, one.id)).toEqual(['One.']);
  expect(valueOf(hq.shareQuestions())).toMatchObject([{ why: 'waiting' }]);
});

const sample: Bundle = {
  desk: '6b1f0a52-8a5e-4f0e-9d7c-3d2a1b0c9e8f',
  author: 'The range',
  number: 3,
  at: '2022-10-20T09:00:00.000Z',
  items: [
    { kind: 'drafts', id: '0f8fad5b-d9cb-469f-a165-70867728950e', json: '{"document":"…"}' },
    { kind: 'contacts', id: '1f8fad5b-d9cb-469f-a165-70867728950e', json: '{"texts":"…"}' },
  ],
  seen: [
    { desk: '2f8fad5b-d9cb-469f-a165-70867728950e', number: 1, kind: 'drafts', id: '0f8fad5b-d9cb-469f-a165-70867728950e', json: '{}' },
  ],
};

test('a bundle is read as it was written, and the same one is the same bytes', () => {
  const named = new Map([[sha(smallPng), smallPng]]);
  expect(Buffer.from(packBundle(sample, named)).equals(Buffer.from(packBundle(sample, named)))).toBe(true);
  const { manifest, text, photo } = valueOf(readBundle(inMemory(packBundle(sample, named)), 'x'));
  const withText = ({ text: hash, ...rest }: (typeof manifest.items)[number]) => ({ ...rest, json: text(hash) });
  const { desk, author, number, at } = manifest;
  expect({ desk, author, number, at, items: manifest.items.map(withText), seen: manifest.seen.map(withText) }).toEqual(sample);
  expect(manifest.photos.map((one) => [one.photo, new Uint8Array(photo(one) ?? [])])).toEqual([...named]);
});

test('whatever byte is altered, and wherever the file is cut off, it is refused by name and nothing is taken in', () => {
  const packed = packBundle(sample, new Map([[sha(smallPng), smallPng]]));
  fc.assert(
    fc.property(fc.nat(packed.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const altered = Uint8Array.from(packed);
      altered[at] = (altered[at] ?? 0) ^ by;
      const read = readBundle(inMemory(altered), 'courier.dateline');
      expect(read.ok).toBe(false);
      if (!read.ok) expect(['bundle-altered', 'bundle-unreadable']).toContain(read.error.kind);
    }),
    { numRuns: 600 },
  );
  fc.assert(
    fc.property(fc.nat(packed.length - 1), (length) => !readBundle(inMemory(packed.subarray(0, length)), 'x').ok),
    { numRuns: 200 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => !readBundle(inMemory(bytes), 'x').ok));
});

test('the part that was altered is named', () => {
  const packed = packBundle(sample, new Map([[sha(smallPng), smallPng]]));
  const at = Buffer.from(packed).indexOf(smallPng.subarray(10, 30));
  const altered = Uint8Array.from(packed);
  altered[at] = (altered[at] ?? 0) ^ 1;
  expect(readBundle(inMemory(altered), 'courier.dateline')).toEqual({
    ok: false,
    error: { kind: 'bundle-altered', name: 'courier.dateline', place: `photos/${sha(smallPng)}.png` },
  });
});

test('a bundle is a file: written with the photos of the library, read back, and a newer one is refused', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'dateline-bundle-'));
  const { library } = openForTest();
  const { photo: name } = valueOf(library.addPhoto(smallPng, 'ridge.png'));
  const release = madeRelease({ headline: 'With a photo' }, 'Words.');
  release.document.blocks.push({ type: 'figure', id: 'f', photo: name, alt: 'x', decorative: false, caption: [], credit: '' });
  library.create(release);
  const { bundle, photos } = gathered(library, 'The range', null);
  const file = path.join(folder, 'courier.dateline');
  valueOf(await answerBundle({ task: 'write', bundle, photos: valueOf(library.photoStore(photos)), file }));
  const { opened, table } = valueOf(await answerBundle({ task: 'open', file })) as BundleAnswers['open'];
  expect(table).toMatchObject({ items: 1, unread: 0, photos: 1 });
  expect(sha(valueOf(await answerBundle({ task: 'photo', opened, at: 0 })) as Uint8Array)).toBe(name);
  valueOf(await answerBundle({ task: 'done', opened }));
  expect(await answerBundle({ task: 'open', file: path.join(folder, 'none.dateline') })).toMatchObject({
    ok: false,
    error: { kind: 'file-missing' },
  });
  writeFileSync(file, readFileSync(import.meta.filename));
  expect(await answerBundle({ task: 'open', file })).toMatchObject({ ok: false, error: { kind: 'bundle-unreadable' } });
});

test('whatever three desks do, couriers between them never lose a word and end in the same text', () => {
  const step = fc.record({ who: fc.nat(2), to: fc.nat(2), what: fc.constantFrom('write', 'carry'), at: fc.nat(2), word: fc.nat(9) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 14 }), (steps) => {
      const desks = [openForTest().library, openForTest().library, openForTest().library] as const;
      const deskAt = (n: number): LibraryInThread => desks[n] ?? desks[0];
      const release = madeRelease({ headline: 'Rubezh' }, 'First.', 'Second.', 'Third.');
      desks[0].create(release);
      for (const n of [1, 2]) give(desks[0], deskAt(n), 'desk 0');
      const answer = (library: LibraryInThread) => {
        for (const { destinationId, kind, id, places } of valueOf(library.shareQuestions())) {
          const key = { destinationId, kind, id };
          const { etag, seal } = valueOf(library.openShareQuestion(key));
          const decisions = Array.from({ length: places }, () => ({ take: 'theirs' as const }));
          valueOf(library.answerShare({ key, etag, seal, answer: { do: 'decided', decisions } }));
        }
      };
      for (const { who, to, what, at, word } of steps) {
        const desk = deskAt(who);
        if (what === 'carry' && who !== to) {
          give(desk, deskAt(to), `desk ${who}`);
          answer(deskAt(to));
        } else if (what === 'write')
          write(desk, release.id, ...words(desk, release.id).map((text, n) => (n === at ? `Word ${word} of ${who}.` : text)));
      }
      // Everybody to the first desk, and the first desk to everybody.
      for (let round = 0; round < 2; round += 1) {
        for (const n of [1, 2]) {
          give(deskAt(n), desks[0], `desk ${n}`);
          answer(desks[0]);
        }
        for (const n of [1, 2]) {
          give(desks[0], deskAt(n), 'desk 0');
          answer(deskAt(n));
        }
      }
      for (const n of [1, 2]) expect(words(deskAt(n), release.id)).toEqual(words(desks[0], release.id));
    }),
    { numRuns: 40 },
  );
});
