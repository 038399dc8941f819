import { expect, test } from 'vitest';
import { pictureFault } from './pictureFault.ts';

const bytes = (...parts: (string | number[])[]) =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (sign) => sign.charCodeAt(0)) : part)));
const png = (width: number[], height: number[]) => bytes([0x89], 'PNG\r\n\x1a\n', [0, 0, 0, 13], 'IHDR', width, height, [8, 2, 0, 0, 0]);

test('a photo of a telephone that no program here can draw is told by its name', () => {
  expect(pictureFault(bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic'))).toBe('picture-heic');
});

test('a picture of 20,000 × 20,000 points is refused before it is drawn', () => {
  expect(pictureFault(png([0, 0, 0x4e, 0x20], [0, 0, 0x4e, 0x20]))).toBe('picture-large');
  expect(pictureFault(png([0, 0, 0x10, 0], [0, 0, 0x10, 0]))).toBeNull();
});

test('an empty file and a photo cut short are no photos; a file of 41 MB is too large', () => {
  expect(pictureFault(new Uint8Array())).toBe('picture-unreadable');
  expect(pictureFault(bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF\0'))).toBe('picture-unreadable');
  expect(pictureFault(new Uint8Array(41_000_000))).toBe('picture-large');
});
