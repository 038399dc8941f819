import { expect, test } from 'vitest';
import { readLink } from './readLink.ts';

test.each([
  ['odkb-csto.org', 'https://odkb-csto.org/'],
  [' https://odkb-csto.org/news?id=1 ', 'https://odkb-csto.org/news?id=1'],
  ['odkb-csto.org:8080/news', 'https://odkb-csto.org:8080/news'],
  ['press@odkb-csto.org', 'mailto:press@odkb-csto.org'],
  ['mailto:press@odkb-csto.org', 'mailto:press@odkb-csto.org'],
  ['+7 (495) 621-33-23', 'tel:+74956213323'],
  ['tel:+74956213323', 'tel:+74956213323'],
  ['президент.рф', 'https://xn--d1abbgf6aiiy.xn--p1ai/'],
])('%s is the address %s', (typed, href) => {
  expect(readLink(typed)).toBe(href);
});

test.each([
  '',
  ' ',
  'words',
  'two words',
  'javascript:alert(1)',
  'JavaScript:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'http://',
  '.',
  'https://user:word@example.org',
])('%j is no address a release may hold', (typed) => {
  expect(readLink(typed)).toBeNull();
});
