import { zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { changed, letterhead } from '../export/docx/letterhead/letterheads.testing.ts';
import { letterheadFault } from './letterheadFault.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await letterhead();
});
const relationship = (kind: string, target: string) => (xml: string) =>
  xml.replace(
    '</Relationships>',
    `<Relationship Id="rIdX" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${target}" TargetMode="External"/></Relationships>`,
  );
const rels = 'word/_rels/document.xml.rels';

test('a letterhead with crest, table, page numbers, links and a template it was made from can be one', () => {
  expect(letterheadFault(good, 'x')).toBe(null);
  expect(letterheadFault(changed(good, { [rels]: relationship('hyperlink', 'https://example.org/') }), 'x')).toBe(null);
  expect(letterheadFault(changed(good, { [rels]: relationship('attachedTemplate', 'file:///C:/Normal.dotm') }), 'x')).toBe(null);
});

test.each([
  ['a PDF file with another name', () => new TextEncoder().encode('%PDF-1.7\n%âãÏÓ'), { kind: 'letterhead-not-word', name: 'x' }],
  ['an empty file', () => new Uint8Array(), { kind: 'letterhead-not-word', name: 'x' }],
  ['a spreadsheet', () => zipSync({ 'xl/workbook.xml': new TextEncoder().encode('<a/>') }), { kind: 'letterhead-not-word', name: 'x' }],
  ['a file that is cut off', () => good.slice(0, good.length / 2), { kind: 'letterhead-not-word', name: 'x' }],
  [
    'a file with a password',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1),
    { kind: 'letterhead-encrypted', name: 'x' },
  ],
  ['a bomb', () => zipSync({ 'word/document.xml': new Uint8Array(41 * 1024 * 1024) }), { kind: 'letterhead-too-large', name: 'x' }],
  ['a file as large as a film', () => new Uint8Array(5 * 1024 * 1024), { kind: 'letterhead-too-large', name: 'x' }],
  ['a file with macros', () => changed(good, { 'word/vbaProject.bin': 'macro' }), { kind: 'letterhead-macros', name: 'x' }],
  [
    'a file that says it has macros',
    () =>
      changed(good, {
        '[Content_Types].xml': (xml) => xml.replace('wordprocessingml.document.main', 'ms-word.document.macroEnabled.main'),
      }),
    { kind: 'letterhead-macros', name: 'x' },
  ],
  [
    'a picture from elsewhere',
    () => changed(good, { [rels]: relationship('image', 'http://example.org/crest.png') }),
    { kind: 'letterhead-outside', name: 'x', place: 'http://example.org/crest.png' },
  ],
  [
    'a file packed into it',
    () => changed(good, { 'word/embeddings/oleObject1.bin': 'x' }),
    { kind: 'letterhead-embedded', name: 'x', place: 'word/embeddings/oleObject1.bin' },
  ],
] as const)('%s is told for what it is', (_name, file, error) => {
  expect(letterheadFault(file(), 'x')).toEqual(error);
});
