import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { changedPackage, sampleLetterhead } from '../press/letterheads.testing.ts';
import { newFolder, valueOf } from '../library/library.testing.ts';
import { startMachine, type Machine } from './machine.testing.ts';

vi.setConfig({ testTimeout: 60_000 });
let machine: Machine;
let folder = '';
let sample = '';
beforeAll(async () => {
  machine = await startMachine();
  folder = newFolder();
  const query = { view: 'releases' as const, statuses: [], kinds: [], languages: [], offset: 0, limit: 1 };
  sample = valueOf(await machine.call('library.list', query)).rows[0]?.id ?? '';
});
afterAll(() => machine.stop());

const chosen = (name: string, bytes: Uint8Array) => {
  machine.chooses.toOpen = path.join(folder, name);
  writeFileSync(machine.chooses.toOpen, bytes);
};
const wordsOf = (bytes: Uint8Array) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/gu, '');

test('a letterhead is tried, kept without its file going to the window, named, chosen, and Word files are set on it from then on', async () => {
  chosen(
    'Ministry.docx',
    changedPackage(sampleLetterhead(), { 'word/document.xml': (xml) => xml.replace('{{subheadline}}', 'Ministry of Defence {{secret}}') }),
  );
  const kept = valueOf(await machine.call('letterheads.add', null));
  expect(kept).toMatchObject({ name: 'Ministry', unit: '', unknown: ['secret'] });
  expect(kept).not.toHaveProperty('file');
  const named = valueOf(await machine.call('letterheads.save', { id: kept.id, name: 'Ministry, 2022', unit: 'Joint Press Center' }));
  expect(valueOf(await machine.call('letterheads.list', null))).toEqual([named]);
  expect(wordsOf(valueOf(await machine.call('letterheads.preview', { id: kept.id })))).toContain('This is not a release');

  valueOf(await machine.call('settings.set', { ownLetterhead: kept.id }));
  machine.chooses.toSave = path.join(folder, 'out.docx');
  valueOf(await machine.call('release.export', { id: sample, format: 'docx' }));
  const words = wordsOf(readFileSync(machine.chooses.toSave));
  expect(words).toContain('Ministry of Defence');
  expect(words).toContain('The CAR CRDF began the next phase');
  expect(words).not.toContain('secret');
  expect(wordsOf(valueOf(await machine.call('release.preview', { id: sample })))).toContain('Ministry of Defence');

  valueOf(await machine.call('letterheads.remove', { id: kept.id }));
  expect(await machine.call('release.export', { id: sample, format: 'docx' })).toMatchObject({
    ok: false,
    error: { kind: 'letterhead-missing' },
  });
  valueOf(await machine.call('letterheads.restore', { id: kept.id }));
  expect(await machine.call('release.export', { id: sample, format: 'docx' })).toMatchObject({ ok: true });
  expect(machine.told.filter(([name]) => name === 'letterheads.changed')).toHaveLength(4);
  valueOf(await machine.call('settings.set', { ownLetterhead: null }));
});

test('what cannot be a letterhead is refused with the reason, and nothing is kept', async () => {
  const before = valueOf(await machine.call('letterheads.list', null));
  const good = sampleLetterhead();
  const files: [string, Uint8Array, string, string?][] = [
    ['renamed.docx', new TextEncoder().encode('%PDF-1.7'), 'letterhead-not-word'],
    ['macros.docx', changedPackage(good, { 'word/vbaProject.bin': 'x' }), 'letterhead-macros'],
    [
      'no-body.docx',
      changedPackage(good, { 'word/document.xml': (xml) => xml.replace('{{body}}', '{{text}}') }),
      'letterhead-asks-nothing',
      'body',
    ],
    ['torn.docx', changedPackage(good, { 'word/document.xml': (xml) => xml.replace('</w:body>', '') }), 'letterhead-not-word'],
  ];
  for (const [name, bytes, kind, place] of files) {
    chosen(name, bytes);
    const refused = await machine.call('letterheads.add', null);
    expect(refused, name).toMatchObject({ ok: false, error: { kind, ...(place === undefined ? { name } : { place }) } });
  }
  machine.chooses.toOpen = null;
  expect(await machine.call('letterheads.add', null)).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(valueOf(await machine.call('letterheads.list', null))).toEqual(before);
});
