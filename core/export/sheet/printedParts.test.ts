import { expect, test } from 'vitest';
import type { Block } from '../../release/document/document.ts';
import { paragraph, pressSecretary, words } from '../../release/sampleRelease.testing.ts';
import { printedParts } from './printedParts.ts';

const fields = { language: 'en' as const, date: '2022-10-20', dateline: { place: 'Dushanbe', country: 'Tajikistan' } };
const heading = (level: 2 | 3, text: string): Block => ({ type: 'heading', id: text, level, children: [words(text)] });
const card = (contact = pressSecretary): Block => ({ type: 'contact', id: 'c', layout: 'card', contactId: null, contact });
const nobody = { texts: {}, phones: [], emails: [], languages: [], validFrom: null, validTo: null };
const printed = (blocks: Block[], given: Parameters<typeof printedParts>[1] = { ...fields, dateline: null }) =>
  printedParts({ version: 1, blocks }, given, new Map());

test('the dateline stands before the lede, not before the first heading or the sign-off', () => {
  const [first, lede] = printed([heading(2, 'Today'), paragraph('p', 'Units began.')], fields);
  expect(first).toMatchObject({ type: 'heading' });
  expect(lede).toMatchObject({ type: 'paragraph', dateline: 'DUSHANBE, Tajikistan, 20 October 2022 —' });
  const signOff: Block = { type: 'signOff', id: 's', signOffId: null, lines: ['Press center'] };
  expect(printed([signOff, paragraph('p', 'After.')], fields)[0]).toEqual({ type: 'paragraph', dateline: expect.any(String), runs: [] });
});

test('a dateline in which nothing is left is not printed as a lone dash', () => {
  const parts = printed([paragraph('p', 'Units began.')], { ...fields, date: null, dateline: { place: ' \u0000', country: '' } });
  expect(parts).toMatchObject([{ type: 'paragraph', dateline: '' }]);
});

test('no level of the outline is skipped', () => {
  const levels = (...given: (2 | 3)[]) =>
    printed(given.map((level, index) => heading(level, `Part ${index}`))).map((part) => part.type === 'heading' && part.level);
  expect(levels(3, 3, 2, 3)).toEqual([2, 2, 2, 3]);
  expect(levels(2, 3, 3)).toEqual([2, 3, 3]);
});

test('neighbouring contact cards share one heading, in the plural; a heading of one’s own takes its place', () => {
  expect(printed([card()])).toMatchObject([{ type: 'contacts', heading: 'Media contact' }]);
  expect(printed([card(), card()])).toMatchObject([{ type: 'contacts', heading: 'Media contacts', contacts: [{}, {}] }]);
  expect(printed([heading(2, 'Ask us'), card(), card()])).toMatchObject([{}, { type: 'contacts', heading: null }]);
});

test('what nobody has filled in leaves no trace on paper', () => {
  const empty: Block[] = [
    paragraph('p', '  '),
    heading(2, ''),
    { type: 'quote', id: 'q', children: [{ type: 'break' }] },
    { type: 'list', id: 'l', ordered: true, items: [{ children: [], list: { ordered: false, items: [] } }] },
    { type: 'table', id: 't', caption: ' ', rows: [{ cells: [{ header: false, children: [words(' ')] }] }] },
    { type: 'signOff', id: 's', signOffId: null, lines: [' '] },
    card(nobody),
  ];
  expect(printed(empty)).toEqual([]);
  expect(printed([card(), card(nobody)])).toMatchObject([{ heading: 'Media contact' }]);
});

test('a table with short rows is filled up, one with nothing but a caption becomes a line', () => {
  const cell = (text: string) => ({ header: false, children: [words(text)] });
  const table: Block = { type: 'table', id: 't', caption: 'Forces', rows: [{ cells: [cell('a'), cell('b')] }, { cells: [cell('c')] }] };
  expect(printed([table])).toMatchObject([
    {
      type: 'table',
      rows: [
        [{}, {}],
        [{ runs: [{ text: 'c' }] }, { runs: [] }],
      ],
    },
  ]);
  expect(printed([{ ...table, rows: [{ cells: [cell('')] }] }])).toMatchObject([{ type: 'paragraph', runs: [{ text: 'Forces' }] }]);
});
