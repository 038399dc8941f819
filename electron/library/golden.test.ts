import { copyFileSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { BundleItem } from '../../core/share/bundle.ts';
import { readSharedDraft, sharedDraft } from '../../core/share/sharedDraft.ts';
import { readSharedEntry } from '../../core/share/sharedEntry.ts';
import { newFolder, openForTest, valueOf, wholeList } from './library.testing.ts';

// Written by commit 98bd54c; golden/README.md says how. Never written anew: every later version has to open them.
const golden = path.join(import.meta.dirname, 'golden');
const n = (k: number) => `00000000-0000-4000-8000-${String(k).padStart(12, '0')}`;

test('the library of the first version that shares opens whole', () => {
  const folder = newFolder();
  copyFileSync(path.join(golden, 'library.db'), path.join(folder, 'library.db'));
  const { library, notices, close } = openForTest(folder);
  expect(valueOf(library.list(wholeList)).rows.map(({ headline }) => headline)).toEqual(
    expect.arrayContaining(['Golden release', 'Queued release']),
  );
  expect(valueOf(library.open(n(1))).release.fields.number).toBe('7');
  const [newest] = valueOf(library.revisions(n(1), 50)).rows;
  expect(valueOf(library.openRevision(n(1), newest?.revision ?? 0)).document.threads?.[0]?.comments[0]?.text).toBe('A comment');
  expect(valueOf(library.contacts())[0]?.texts.en?.name).toBe('A. Golden');
  expect(valueOf(library.signOffs())).toHaveLength(1);
  expect(valueOf(library.snippets())[0]?.name).toBe('About');
  expect(valueOf(library.trainings())[0]?.names.en).toBe('Rubezh-2022');
  expect(valueOf(library.ownTemplates())[0]?.name).toBe('Mine');
  expect(valueOf(library.letterhead(n(7)))?.file).toBe('AAAA');
  expect(valueOf(library.kits())[0]?.parts).toHaveLength(2);
  expect(valueOf(library.parcels())).toMatchObject([{ id: n(10), state: 'waiting' }]);
  expect(valueOf(library.frozen(n(10))).fields.headline).toBe('Queued release');
  expect(notices).toEqual([]);
  close();
});

test('what that version sends is read, and sent again as the same bytes', () => {
  const { items } = JSON.parse(readFileSync(path.join(golden, 'bundlePart.json'), 'utf8')) as { items: BundleItem[] };
  expect(items.length).toBeGreaterThan(5);
  for (const { kind, json } of items) {
    if (kind !== 'drafts') expect(readSharedEntry(kind, json)).toEqual(JSON.parse(json));
    else {
      const text = readSharedDraft(json);
      expect(text && sharedDraft(text)).toBe(json);
    }
  }
});
