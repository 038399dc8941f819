import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { extensions } from '../../core/export/exporter.ts';
import { strFromU8, unzipSync } from 'fflate';
import { paragraphs, valueOf, wholeList } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

let machine: Machine;
let sample = '';
let place = '';
beforeAll(async () => {
  machine = await startMachine();
  sample = valueOf(await machine.call('library.list', wholeList)).rows[0]?.id ?? '';
});
afterAll(() => machine.stop());
beforeEach(() => {
  place = mkdtempSync(path.join(machine.folder, 'place-'));
  machine.suggested.length = 0;
});

const words = {
  docx: (bytes: Buffer) => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, ''),
  html: (bytes: Buffer) => bytes.toString().replaceAll(/<[^>]+>/g, ''),
  md: (bytes: Buffer) => bytes.toString(),
  txt: (bytes: Buffer) => bytes.toString(),
  ninjs: (bytes: Buffer) => bytes.toString(),
} as const;

test.each(['docx', 'html', 'md', 'txt', 'ninjs'] as const)(
  'a release goes out as %s to the place the person chose, whole',
  async (format) => {
    const file = path.join(place, `Chosen name.${format}`);
    machine.chooses.toSave = file;
    const told = valueOf(await machine.call('release.export', { id: sample, format }));
    expect(machine.suggested).toEqual([`2022-10-20-The-CAR-CRDF-began-the-next-phase-of-the-training-to-block-and.${extensions[format]}`]);
    const bytes = readFileSync(file);
    expect(told).toMatchObject({ name: `Chosen name.${format}`, bytes: bytes.length });
    for (const said of [
      'The CAR CRDF began the next phase',
      'Su-24 MR and strike drones',
      'Joint Press Center of the CSTO trainings',
      'Zaynetdinov',
    ])
      expect(words[format](bytes)).toContain(said);
    expect(readdirSync(place)).toEqual([path.basename(file)]);
  },
);

test('what was typed a moment ago goes out, over the file that stood there', async () => {
  const { id } = valueOf(await machine.call('release.create', { template: null, language: 'ru' }));
  const { release } = valueOf(await machine.call('release.open', { id }));
  const fields = { ...release.fields, headline: 'Учения' };
  valueOf(await machine.call('release.save', { id, fields, document: paragraphs('Прибыли вертолёты.'), caret: null }));
  machine.chooses.toSave = path.join(place, 'out.txt');
  writeFileSync(machine.chooses.toSave, 'An older text, much longer than the one that takes its place.'.repeat(100));
  valueOf(await machine.call('release.export', { id, format: 'txt' }));
  expect(readFileSync(machine.chooses.toSave, 'utf8')).toContain('Прибыли вертолёты.');
  expect(readFileSync(machine.chooses.toSave, 'utf8')).not.toContain('older');
});

test('a changed mind writes nothing', async () => {
  machine.chooses.toSave = null;
  expect(await machine.call('release.export', { id: sample, format: 'docx' })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(readdirSync(place)).toEqual([]);
});

test('a place that is gone is told, and nothing is left half-written', async () => {
  machine.chooses.toSave = path.join(place, 'unplugged', 'out.docx');
  const gone = await machine.call('release.export', { id: sample, format: 'docx' });
  expect(gone).toMatchObject({ ok: false, error: { kind: 'folder-missing' } });
  machine.chooses.toSave = path.join(place, 'taken.docx');
  mkdirSync(machine.chooses.toSave);
  expect(await machine.call('release.export', { id: sample, format: 'docx' })).toMatchObject({ ok: false });
  expect(readdirSync(place)).toEqual(['taken.docx']);
});

test('a release whose photo is gone does not leave with a hole in it', async () => {
  const { id } = valueOf(await machine.call('release.create', { template: null, language: 'en' }));
  const { release } = valueOf(await machine.call('release.open', { id }));
  const photo = 'ab'.repeat(32);
  const figure = { type: 'figure', id: 'f1', photo, alt: 'A range.', decorative: false, caption: [], credit: '' } as const;
  const blocks = [...paragraphs('Text.').blocks, { ...figure, caption: [] }];
  valueOf(await machine.call('release.save', { id, fields: release.fields, document: { version: 1, blocks }, caret: null }));
  machine.chooses.toSave = path.join(place, 'out.docx');
  expect(await machine.call('release.export', { id, format: 'docx' })).toMatchObject({ ok: false, error: { kind: 'photo-missing' } });
  expect(readdirSync(place)).toEqual([]);
});

test('a release that is not there cannot go out, and nobody is asked where to', async () => {
  const id = '3f0c4a52-6d1f-4f0c-9f6e-111111111111';
  expect(await machine.call('release.export', { id, format: 'txt' })).toEqual({ ok: false, error: { kind: 'release-missing', name: id } });
  expect(machine.suggested).toEqual([]);
  rmSync(place, { recursive: true });
});
