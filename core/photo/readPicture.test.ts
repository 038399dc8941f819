import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { joinBytes } from './joinBytes.ts';
import { holds, jpegSegment, pngChunk, progressiveJpeg, secret, smallJpeg, smallPng, withChunks, withSegments } from './picture.testing.ts';
import { readPicture } from './readPicture.ts';

const read = (file: Uint8Array) => {
  const result = readPicture(file, 'photo.jpg');
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
};
const unreadable = { ok: false, error: { kind: 'picture-unreadable', name: 'photo.jpg' } };

test.each([
  ['baseline JPEG', smallJpeg, 'image/jpeg'],
  ['progressive JPEG', progressiveJpeg, 'image/jpeg'],
  ['PNG', smallPng, 'image/png'],
])('a clean %s comes back byte for byte, with its size', (_, file, mime) => {
  expect(read(file)).toEqual({ bytes: file, mime, width: 24, height: 16 });
});

test('nothing a camera or an editor wrote into a JPEG stays', () => {
  const marked = joinBytes([
    withSegments(
      smallJpeg,
      jpegSegment(0xe1, `Exif\0\0${secret}`),
      jpegSegment(0xe1, `http://ns.adobe.com/xap/1.0/\0${secret}`),
      jpegSegment(0xe2, `MPF\0${secret}`),
      jpegSegment(0xed, `Photoshop 3.0\0${secret}`),
      jpegSegment(0xef, secret),
      jpegSegment(0xe0, `JFXX\0${secret}`),
      jpegSegment(0xfe, secret),
    ),
    smallJpeg,
    Uint8Array.from(secret, (letter) => letter.charCodeAt(0)),
  ]);
  expect(holds(marked, secret)).toBe(true);
  expect(read(marked).bytes).toEqual(smallJpeg);
});

test('the thumbnail in the header of a JPEG goes, its density stays', () => {
  const header = `JFIF\0\x01\x02\x01\x00\x48\x00\x48\x01\x01`;
  const { bytes } = read(withSegments(smallJpeg.subarray(0), jpegSegment(0xe0, `${header}abc`)));
  expect(holds(bytes, 'abc')).toBe(false);
  expect(holds(bytes, 'JFIF\0\x01\x02\x01\x00\x48\x00\x48\x00\x00')).toBe(true);
});

/** The head of a colour profile of 132 bytes (ICC.1 §7.2). */
const profile = `\0\0\0\x84${'\0'.repeat(32)}acsp${'\0'.repeat(92)}`;

test('what colours depend on stays in a JPEG', () => {
  const file = withSegments(smallJpeg, jpegSegment(0xe2, `ICC_PROFILE\0\x01\x01${profile}`), jpegSegment(0xee, 'Adobe\0d\0\0\0\0\x01'));
  expect(read(file).bytes).toEqual(file);
});

test.each([
  ['a text that poses as a colour profile', jpegSegment(0xe2, `ICC_PROFILE\0\x01\x01${secret}`)],
  ['a text behind a colour profile', jpegSegment(0xe2, `ICC_PROFILE\0\x01\x01${profile}${secret}`)],
  ['a reserved marker', jpegSegment(0x02, secret)],
  ['a marker of an extension', jpegSegment(0xf0, secret)],
  ['another marker of an extension', jpegSegment(0xfd, secret)],
  ['a marker of hierarchical pictures', jpegSegment(0xde, secret)],
  ['a marker that expands', jpegSegment(0xdf, secret)],
])('%s goes out of a JPEG', (_name, segment) => {
  expect(read(withSegments(smallJpeg, segment)).bytes).toEqual(smallJpeg);
});

test('what follows the colour transform of Adobe goes', () => {
  const { bytes } = read(withSegments(smallJpeg, jpegSegment(0xee, `Adobe\0d\0\0\0\0\x01${secret}`)));
  expect(bytes).toEqual(withSegments(smallJpeg, jpegSegment(0xee, 'Adobe\0d\0\0\0\0\x01')));
});

test('nothing written into a PNG stays but what colours depend on', () => {
  const kept = withChunks(smallPng, pngChunk('sRGB', '\0'));
  const marked = joinBytes([
    withChunks(
      kept,
      pngChunk('tEXt', `Author\0${secret}`),
      pngChunk('eXIf', secret),
      pngChunk('tIME', '1234567'),
      pngChunk('prVt', secret),
    ),
    Uint8Array.from(secret, (letter) => letter.charCodeAt(0)),
  ]);
  expect(read(marked).bytes).toEqual(kept);
});

test.each([
  ['JPEG', smallJpeg],
  ['progressive JPEG', progressiveJpeg],
  ['PNG', smallPng],
])('a %s cut short anywhere is refused', (_, file) => {
  for (let length = 0; length < file.byteLength; length++) expect(readPicture(file.subarray(0, length), 'photo.jpg')).toEqual(unreadable);
});

test('a flipped bit anywhere in a PNG is refused', () => {
  for (let at = 0; at < smallPng.byteLength; at++) {
    const flipped = smallPng.slice();
    flipped[at] = (flipped[at] ?? 0) ^ 4;
    expect(readPicture(flipped, 'photo.jpg')).toEqual(unreadable);
  }
});

test('bytes of anything else are refused, whatever they are', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 400 }),
    fc.uint8Array({ maxLength: 400 }).map((rest) => joinBytes([smallJpeg.subarray(0, 40), rest])),
    fc.uint8Array({ maxLength: 400 }).map((rest) => joinBytes([smallPng.subarray(0, 33), rest])),
  );
  fc.assert(fc.property(bytes, (file) => !readPicture(file, 'photo.jpg').ok || read(file).width > 0));
  expect(readPicture(new TextEncoder().encode('GIF89a, %PDF-1.7 or <svg>'), 'photo.jpg')).toEqual(unreadable);
});

test('a picture of too many pixels is refused before anybody draws it', () => {
  const ihdr = (side: string) => pngChunk('IHDR', `${side}${side}\x08\x02\0\0\0`);
  const file = (side: string) => joinBytes([smallPng.subarray(0, 8), ihdr(side), pngChunk('IDAT', 'x'), pngChunk('IEND', '')]);
  expect(read(file('\0\0\x27\x10')).width).toBe(10_000);
  expect(readPicture(file('\0\0\x27\x11'), 'photo.jpg')).toEqual(unreadable);
  expect(readPicture(file('\0\0\0\0'), 'photo.jpg')).toEqual(unreadable);
});

test('a file of too many bytes is refused', () => {
  const comment = jpegSegment(0xfe, ' '.repeat(65_000));
  const file = (times: number) => withSegments(smallJpeg, ...Array.from({ length: times }, () => comment));
  expect(readPicture(file(610), 'photo.jpg').ok).toBe(true);
  expect(readPicture(file(620), 'photo.jpg')).toEqual(unreadable);
});
