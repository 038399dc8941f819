import { expect, test } from 'vitest';
import { uprightTurn, wholeView } from './pictureView.ts';
import { shownPixels, type Pixels } from './pixels.ts';

/** Pixels of one byte each, as letters row by row. */
const drawn = (...rows: string[]): Pixels => ({
  width: rows[0]?.length ?? 0,
  height: rows.length,
  data: Uint8Array.from(Array.from(rows.join('')).flatMap((letter) => [letter.charCodeAt(0), 0, 0, 255])),
});
const rows = (pixels: Pixels | null): string[] =>
  Array.from({ length: pixels?.height ?? 0 }, (_, y) =>
    Array.from({ length: pixels?.width ?? 0 }, (_, x) => String.fromCharCode(pixels?.data[(y * (pixels.width ?? 0) + x) * 4] ?? 0)).join(
      '',
    ),
  );

/** An F as a camera stores it when it is held in each of the eight ways (Exif 2.32, tag 0x0112). */
test.each([
  [1, ['ab', 'c-', 'd-']],
  [2, ['ba', '-c', '-d']],
  [3, ['-d', '-c', 'ba']],
  [4, ['d-', 'c-', 'ab']],
  [5, ['acd', 'b--']],
  [6, ['b--', 'acd']],
  [7, ['--b', 'dca']],
  [8, ['dca', '--b']],
])('a picture stored in orientation %i is set upright', (orientation, stored) => {
  expect(rows(shownPixels(drawn(...stored), wholeView.cut, uprightTurn(orientation)))).toEqual(['ab', 'c-', 'd-']);
});

test('what is cut away goes before the rest is turned, a pixel that is cut in part too', () => {
  const cut = (left: number, top = 0, right = 0, bottom = 0) => ({ left, top, right, bottom });
  const picture = drawn('abcd', 'efgh');
  expect(rows(shownPixels(picture, cut(0.5), uprightTurn(1)))).toEqual(['cd', 'gh']);
  expect(rows(shownPixels(picture, cut(0.5), uprightTurn(6)))).toEqual(['gc', 'hd']);
  expect(rows(shownPixels(picture, cut(0.1, 0.5, 0.1), uprightTurn(2)))).toEqual(['gf']);
  expect(shownPixels(picture, cut(0.5, 0, 0.5), uprightTurn(1))).toBeNull();
});
