import { expect, test } from 'vitest';
import { sampleRelease } from '../release/sampleRelease.testing.ts';
import { comparedWords, lostWords } from './lostWords.ts';
import type { Imported } from './imported.ts';
import { pageWords } from './pageWords.ts';

const { fields, document } = sampleRelease;
const imported: Imported = { fields, document, dropped: [], understood: [], asks: null, place: null };

test('every word of a release is found in it, and what was added to the source is told as lost', () => {
  const source = pageWords(imported);
  expect(lostWords(source, imported)).toEqual([]);
  expect(lostWords([...source, 'The paragraph nobody took'], imported)).toEqual([{ reason: 'lost', text: 'The paragraph nobody took' }]);
});

test('what is listed or became a field is not lost, and once listed it is there once', () => {
  const listed: Imported = { ...imported, dropped: [{ reason: 'hidden', text: 'Zarya' }], understood: ['Sunday zero'] };
  expect(lostWords(['Zarya', 'Sunday zero'], listed)).toEqual([]);
  expect(lostWords(['Zarya', 'Zarya'], listed)).toEqual([{ reason: 'lost', text: 'Zarya' }]);
  expect(lostWords(['Xenolith'], { ...imported, dropped: [{ reason: 'note', text: 'Xenolith' }] })).toHaveLength(1);
});

test('words that grew together on the page are lost; a word that is half hidden is not', () => {
  const glued: Imported = { ...imported, dropped: [{ reason: 'hidden', text: 'ZaryaPolar' }] };
  expect(lostWords(['Zarya', 'Polar'], glued).map(({ text }) => text)).toEqual(['Zarya', 'Polar']);
  const apart: Imported = { ...imported, dropped: [{ reason: 'hidden', text: 'Zar yaPolar' }] };
  expect(lostWords(['ZaryaPolar'], apart)).toEqual([]);
});

test('signs, capitals and soft hyphens make no difference', () => {
  expect(comparedWords('Tad\u00ADjik\u2011“ISTAN”, №\u00A05')).toEqual(['tadjik', 'istan', 'no', '5']);
});
