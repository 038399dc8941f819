import { expect, test } from 'vitest';
import { snippetParts } from './snippetParts.ts';

test('a hit stands out from the words around it', () => {
  expect(snippetParts('began the \u0002training\u0003 to \u0002block\u0003').map(({ text, isHit }) => [text, isHit])).toEqual([
    ['began the ', false],
    ['training', true],
    [' to ', false],
    ['block', true],
  ]);
});

test('words without a hit stay as they are', () => {
  expect(snippetParts('no mark')).toEqual([{ key: 0, text: 'no mark', isHit: false }]);
  expect(snippetParts('')).toEqual([]);
});
