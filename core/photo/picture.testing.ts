import { crc32 } from '../crc32.ts';
import { joinBytes } from './joinBytes.ts';

const fromHex = (text: string) =>
  Uint8Array.from({ length: text.length / 2 }, (_, at) => Number.parseInt(text.slice(at * 2, at * 2 + 2), 16));
const latin = (text: string) => Uint8Array.from(text, (letter) => letter.charCodeAt(0));

/** Real photos of 24 by 16 pixels, without metadata. */
export const smallJpeg = fromHex(
  'ffd8ffe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17202e2931302e292d2c33' +
    '3a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113261515264f352d354f4f4f4f4f4f4f4f4f4f4f4f' +
    '4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4fffc00011080010001803012200021101031101ffc400' +
    '160001010100000000000000000000000000000406ffc400161001010100000000000000000000000000001361ffc400150101010000000000000000' +
    '0000000000000005ffc400161100030000000000000000000000000000001561ffda000c03010002110311003f00cc5b4b6a0b1658430beea97db441' +
    '604303aa7fffd9',
);
export const progressiveJpeg = fromHex(
  'ffd8ffe000104a46494600010100000100010000ffdb0043000d090a0b0a080d0b0a0b0e0e0d0f13201513121213271c1e17202e2931302e292d2c33' +
    '3a4a3e333646372c2d405741464c4e525352323e5a615a50604a51524fffdb0043010e0e0e131113261515264f352d354f4f4f4f4f4f4f4f4f4f4f4f' +
    '4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4f4fffc20011080010001803012200021101031101ffc400' +
    '160001010100000000000000000000000000000305ffc4001501010100000000000000000000000000000004ffda000c03010002100310000001cb41' +
    '65f7407fffc4001510010100000000000000000000000000000011ffda0008010100010502aaaaaaffc4001511010100000000000000000000000000' +
    '000014ffda0008010301013f01b56bffc4001511010100000000000000000000000000000014ffda0008010201013f018103ffc40014100100000000' +
    '000000000000000000000020ffda0008010100063f025fffc40014100100000000000000000000000000000020ffda0008010100013f215fff00ffda' +
    '000c03010002000300000010c71fffc4001511010100000000000000000000000000000071ffda0008010301013f10a53fffc4001511010100000000' +
    '000000000000000000000071ffda0008010201013f10843fffc400161001010100000000000000000000000000710020ffda0008010100013f105296' +
    '07ffd9',
);
export const smallPng = fromHex(
  '89504e470d0a1a0a0000000d4948445200000018000000101002000000d3d6f481000000ab4944415448c7d593b10d85300c442f7f0b5a5621198396' +
    'a128592366145ae6a00845c4e17c7f7d89842bef9ec949366e9f806e4633fad42ef0964222801f38ce7d662c8e25cd7db7f4c0b8e5b1f780ac3c9cfb' +
    '16861fe6949d9b4275d5ea0d25c50884c090e673fa3fe9c60d58fa10801819d27c8d29f316f22cf4dc4abea9bd1b9235fd7c57697e99294f59de3a57' +
    '962c3f00223cc6be9dfcf53bae9b817d7a7e359adabba1da05ae3a0074ce7e0ea8c916b50000000049454e44ae426082',
);

/** What no file may carry out: stands for a place, a name, a caption. */
export const secret = 'GPS 38.559772 68.787038 Ivanov';

/** A JPEG segment with its marker code and content. */
export function jpegSegment(code: number, content: string): Uint8Array {
  const bytes = latin(content);
  return joinBytes([Uint8Array.of(0xff, code, (bytes.byteLength + 2) >> 8, (bytes.byteLength + 2) & 0xff), bytes]);
}

/** Puts segments right after the start of a JPEG. */
export const withSegments = (jpeg: Uint8Array, ...segments: Uint8Array[]): Uint8Array =>
  joinBytes([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);

/** A PNG chunk with a checksum that holds. */
export function pngChunk(name: string, content: string): Uint8Array {
  const body = latin(name + content);
  const chunk = joinBytes([new Uint8Array(4), body, new Uint8Array(4)]);
  const view = new DataView(chunk.buffer);
  view.setUint32(0, content.length);
  view.setUint32(chunk.byteLength - 4, crc32(body));
  return chunk;
}

/** Puts chunks right after the header of a PNG. */
export const withChunks = (png: Uint8Array, ...chunks: Uint8Array[]): Uint8Array =>
  joinBytes([png.subarray(0, 33), ...chunks, png.subarray(33)]);

/** Tells whether bytes hold a text of one-byte letters. */
export const holds = (bytes: Uint8Array, text: string): boolean =>
  Array.from(bytes, (byte) => String.fromCharCode(byte))
    .join('')
    .includes(text);
