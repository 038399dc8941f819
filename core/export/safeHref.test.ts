import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { safeHref } from './safeHref.ts';

test.each([
  ['https://odkb-csto.org/news/учения?id=1', 'https://odkb-csto.org/news/%D1%83%D1%87%D0%B5%D0%BD%D0%B8%D1%8F?id=1'],
  [' https://odkb-csto.org ', 'https://odkb-csto.org/'],
  ['https://пример.рф/', 'https://xn--e1afmkfd.xn--p1ai/'],
  ['mailto:a b@example.org', 'mailto:a%20b@example.org'],
  ['tel:+74956213323', 'tel:+74956213323'],
  ['https://example.org/a|b^c', 'https://example.org/a%7Cb%5Ec'],
])('%s may stand in a document as %s', (typed, href) => {
  expect(safeHref(typed)).toBe(href);
});

test.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'java\nscript:alert(1)',
  'java\u0000script:alert(1)',
  'data:text/html,x',
  'file:///etc/passwd',
  'vbscript:x',
  'https://name:word@example.org/',
  'tel:',
  'www.example.org',
  '',
  `https://example.org/${'a'.repeat(2100)}`,
])('%j leads nowhere', (typed) => {
  expect(safeHref(typed)).toBeNull();
});

test('whatever is typed, an address is of a kind that may leave, in letters any program reads', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.webUrl(),
        fc.string().map((text) => `https://example.org/${text}`),
      ),
      (typed) => {
        const href = safeHref(typed);
        if (href !== null) expect(href).toMatch(/^(?:https?|mailto|tel):[\x21-\x7E]+$/u);
      },
    ),
    { numRuns: 1000 },
  );
});
