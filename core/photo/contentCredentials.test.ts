import { expect, test } from 'vitest';
import { hasContentCredentials } from './contentCredentials.ts';
import { jpegSegment, pngChunk, smallJpeg, smallPng, withChunks, withSegments } from './picture.testing.ts';

const box = 'JP\0\u0001\0\0\0\u0001\0\0\0\u0040jumb\0\0\0\u0020jumdc2pa';

test('content credentials are found in the places C2PA gives them, and nowhere else', () => {
  expect(hasContentCredentials(withSegments(smallJpeg, jpegSegment(0xe1, 'Exif\0\0'), jpegSegment(0xeb, box)))).toBe(true);
  expect(hasContentCredentials(withChunks(smallPng, pngChunk('tEXt', 'a\0b'), pngChunk('caBX', 'jumb')))).toBe(true);
  expect(hasContentCredentials(withSegments(smallJpeg, jpegSegment(0xeb, 'HDR_RI ver=11'), jpegSegment(0xec, box)))).toBe(false);
  for (const other of [smallJpeg, smallPng, new Uint8Array(), smallJpeg.subarray(0, 30), Uint8Array.of(0xff, 0xd8, 0xff, 0xeb, 0, 0)])
    expect(hasContentCredentials(other)).toBe(false);
});
