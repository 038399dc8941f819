import path from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileInside } from './fileInside.ts';

const folder = path.resolve('out/renderer');

test('finds the page and what it loads', () => {
  expect(fileInside(folder, '/index.html')).toBe(path.join(folder, 'index.html'));
  expect(fileInside(folder, '/assets/%D1%8F.css')).toBe(path.join(folder, 'assets/я.css'));
});

test.each([
  '/../package.json',
  '/..%2f..%2fetc/passwd',
  '/%2e%2e/x',
  '/a/../../x',
  '/..%5cx',
  '/C:%5cx',
  '/%00',
  '/%',
  '/',
  '//etc/passwd/../../..',
])('does not leave the folder by %s', (pathname) => {
  expect(fileInside(folder, pathname) ?? `${folder}/`).toContain(folder + path.sep);
});

test.each(['../x', '..', '../renderer-of-another/x', 'a/../../x', '..%2fx', '%2e%2e%2fx', '/', '', '.', '%2e', 'a/..'])(
  'nothing outside and no folder itself is a file: %s',
  (pathname) => {
    expect(fileInside(folder, pathname)).toBeNull();
  },
);

test.each([
  '/index.html%00.png',
  '/..%5cx',
  '/%5c%5cserver%5cshare',
  '/C:%5cx',
  '/C:/x',
  '/index.html::$DATA',
  '/index.html:x.js',
  '/%c0%ae%c0%ae/x',
])('no name that a file system reads in a way of its own: %s', (pathname) => {
  expect(fileInside(folder, pathname)).toBeNull();
});

test('does not leave the folder by any mixture of dots, slashes and escapes', () => {
  const piece = fc.constantFrom('..', '.', '/', '\\', '%2f', '%5c', '%2e', '%00', 'a', ':', '%252e', '//');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const files = [`/${pieces.join('')}`, pieces.join('')].map((pathname) => fileInside(folder, pathname));
      return files.every((file) => file === null || file.startsWith(folder + path.sep));
    }),
    { numRuns: 2000 },
  );
});
