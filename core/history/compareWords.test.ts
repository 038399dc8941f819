import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Inline } from '../release/document/document.ts';
import { inlineText } from '../release/inlineText.ts';
import { paragraph, words } from '../release/sampleRelease.testing.ts';
import { compareLines, compareWords } from './compareWords.ts';
import type { Run } from './compareWords.ts';
import { inlines } from './texts.testing.ts';

const text = (runs: readonly Run[]) => runs.map((run) => run.text).join('');
/** `kept -gone- +come+ ~restyled~`, one string a side. */
const sign = { kept: '', removed: '-', added: '+', restyled: '~' };
const marked = (runs: readonly Run[]) => runs.map((run) => `${sign[run.change]}${run.text}${sign[run.change]}`).join('');
const styled = (runs: readonly Run[]) =>
  runs.flatMap(({ text, marks, href, opaque }) => Array.from(text).map((sign) => [sign, marks.toSorted(), href, opaque]));
const styledInlines = (given: readonly Inline[]) =>
  compareWords(given, []).before.flatMap(({ text, marks, href, opaque }) =>
    Array.from(text).map((sign) => [sign, marks.toSorted(), href, opaque]),
  );

test('read without what came, it is the older text; without what went, the newer one; with every mark and link', () => {
  fc.assert(
    fc.property(inlines, inlines, (older, newer) => {
      const { before, after } = compareWords(older, newer);
      expect(text(before)).toBe(inlineText(older));
      expect(text(after)).toBe(inlineText(newer));
      expect(before.every(({ change }) => change !== 'added')).toBe(true);
      expect(after.every(({ change }) => change !== 'removed')).toBe(true);
      expect(styled(before)).toEqual(styledInlines(older));
      expect(styled(after)).toEqual(styledInlines(newer));
      // What stayed, stayed on both sides.
      const stayed = (runs: readonly Run[]) => text(runs.filter(({ change }) => change === 'kept' || change === 'restyled'));
      expect(stayed(before)).toBe(stayed(after));
    }),
    { numRuns: 500 },
  );
});

test('a text is not different from itself, and everything of it is news to nothing', () => {
  fc.assert(
    fc.property(inlines, (given) => {
      const same = compareWords(given, given);
      expect([...same.before, ...same.after].every(({ change }) => change === 'kept')).toBe(true);
      expect([same.added, same.removed]).toEqual([0, 0]);
      expect(compareWords([], given).after.every(({ change }) => change === 'added')).toBe(true);
    }),
  );
});

test('only the words that changed are marked, in both languages', () => {
  const { before, after, added, removed } = compareLines(
    'The CSTO peacekeepers began training on 17 October 2022.',
    'The CSTO peacekeepers ended their training on 20 October 2022.',
  );
  expect(marked(before)).toBe('The CSTO peacekeepers -began- training on -17- October 2022.');
  expect(marked(after)).toBe('The CSTO peacekeepers +ended their+ training on +20+ October 2022.');
  expect([added, removed]).toEqual([3, 2]);
  const russian = compareLines('Учение «Рубеж-2022» началось.', 'Учение «Рубеж-2023» завершилось.');
  expect(marked(russian.before)).toBe('Учение «-Рубеж-2022-» -началось-.');
  expect(marked(russian.after)).toBe('Учение «+Рубеж-2023+» +завершилось+.');
});

test('a rewritten phrase is one change, not a change for each word of it', () => {
  const { before, after } = compareLines('They met in the old town hall today.', 'They met at some new place today.');
  expect(marked(before)).toBe('They met -in the old town hall- today.');
  expect(marked(after)).toBe('They met +at some new place+ today.');
});

test('emphasis put on a word or a link changed under it is told apart from new words', () => {
  const older = paragraph('p', 'Six states ', words('took part', 'bold'), ' in it.');
  const newer = paragraph('p', 'Six ', words('states', 'italic'), ' ', words('took part', 'bold'), ' in it.');
  if (older.type !== 'paragraph' || newer.type !== 'paragraph') throw new Error('made as paragraphs');
  const { before, after, added } = compareWords(older.children, newer.children);
  expect(marked(before)).toBe('Six ~states~ took part in it.');
  expect(after.find(({ change }) => change === 'restyled')).toMatchObject({ text: 'states', marks: ['italic'] });
  expect(after.find(({ text: said }) => said === 'took part')).toMatchObject({ change: 'kept', marks: ['bold'] });
  expect(added).toBe(0);
  const link = (href: string): Inline[] => [{ type: 'link', href, children: [words('the site')] }];
  expect(compareWords(link('https://a.example'), link('https://b.example')).after).toMatchObject([
    { text: 'the site', change: 'restyled', href: 'https://b.example' },
  ]);
});

test('a word half bold stays one word', () => {
  const { before, after } = compareWords([words('train'), words('ing', 'bold')], [words('training')]);
  expect(marked(before)).toBe('~train~~ing~');
  expect(marked(after)).toBe('~training~');
});

test('two texts of ten thousand words with nothing in common are told in the end', () => {
  const long = (word: string) => Array.from({ length: 10_000 }, (_, at) => `${word}${at}`).join(' ');
  const { before, after, removed } = compareLines(long('a'), long('b'));
  expect(text(before)).toBe(long('a'));
  expect(text(after)).toBe(long('b'));
  expect(removed).toBe(10_000);
});
