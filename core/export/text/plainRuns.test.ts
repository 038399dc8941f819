import { expect, test } from 'vitest';
import type { Run } from '../sheet/printedRuns.ts';
import { plainRuns } from './plainRuns.ts';

const run = (text: string, href: string | null = null, marks: Run['marks'] = []): Run => ({ text, marks, href });
const site = 'https://odkb-csto.org/';

test('the address stands behind the words that lead to it', () => {
  expect(plainRuns([run('See '), run('the site', site), run('.')])).toBe('See the site (https://odkb-csto.org/).');
});

test('a link in two faces has one address', () => {
  expect(plainRuns([run('the ', site), run('site', site, ['bold'])])).toBe('the site (https://odkb-csto.org/)');
});

test('words that are the address already are not doubled', () => {
  expect(plainRuns([run('odkb-csto.org', site)])).toBe('odkb-csto.org');
  expect(plainRuns([run('+7 (495) 621-33-23', 'tel:+74956213323')])).toBe('+7 (495) 621-33-23');
  expect(plainRuns([run('press@odkb-csto.org', 'mailto:press@odkb-csto.org')])).toBe('press@odkb-csto.org');
});

test('a link that ends in the middle of a word leaves the word whole', () => {
  expect(plainRuns([run('на '), run('сайт', site), run('е ОДКБ')])).toBe('на сайте (https://odkb-csto.org/) ОДКБ');
  expect(plainRuns([run('сайт', site), run('е', 'tel:+74956213323')])).toBe('сайте (https://odkb-csto.org/) (+74956213323)');
});
