import { crc32 } from '../crc32.ts';
import { iptcRecord } from './iptcRecord.ts';
import { joinBytes } from './joinBytes.ts';
import type { PhotoFacts } from './photoFacts.ts';
import type { Picture } from './picture.ts';
import { xmpPacket } from './xmpPacket.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
/** What one segment of a JPEG can hold, in bytes. */
const longestSegment = 65_533;
/** Of a caption and of what a picture shows, in letters: both together fit into a segment in any script. */
const longestText = 4000;

/** A stored picture with what is said of it inside: XMP, and in a JPEG the older IPTC record too. Its pixels stay byte for byte. */
export function describedPicture({ bytes, mime }: Pick<Picture, 'bytes' | 'mime'>, given: PhotoFacts): Uint8Array {
  const facts = { ...given, caption: short(given.caption), alt: short(given.alt) };
  if (Object.values(facts).every((fact) => fact === '')) return bytes;
  const xmp = xmpPacket(facts);
  // Behind the header: a PNG's is 33 bytes with its signature; a JPEG begins with two, and JFIF wants to come first.
  const at = mime === 'image/png' ? 33 : behindJfif(bytes);
  const added = mime === 'image/png' ? [chunk('iTXt', bytesOf(`XML:com.adobe.xmp\0\0\0\0\0${xmp}`))] : segments(xmp, iptcRecord(facts));
  return joinBytes([bytes.subarray(0, at), ...added, bytes.subarray(at)]);
}

const short = (text: string): string => Array.from(text).slice(0, longestText).join('');

function behindJfif(bytes: Uint8Array): number {
  return bytes[2] === 0xff && bytes[3] === 0xe0 ? 4 + (((bytes[4] ?? 0) << 8) | (bytes[5] ?? 0)) : 2;
}

function segments(xmp: string, iptc: Uint8Array): Uint8Array[] {
  const size = new Uint8Array(4);
  new DataView(size.buffer).setUint32(0, iptc.length);
  // An image resource (Adobe Photoshop File Formats): its number, an empty name, its size, padded to an even number of bytes.
  const resource = joinBytes([bytesOf('8BIM'), Uint8Array.of(4, 4, 0, 0), size, iptc, new Uint8Array(iptc.length % 2)]);
  return [
    segment(0xe1, joinBytes([bytesOf('http://ns.adobe.com/xap/1.0/\0'), bytesOf(xmp)])),
    segment(0xed, joinBytes([bytesOf('Photoshop 3.0\0'), resource])),
  ].filter((each) => each.length <= longestSegment + 4);
}

const segment = (code: number, content: Uint8Array): Uint8Array =>
  joinBytes([Uint8Array.of(0xff, code, (content.length + 2) >> 8, (content.length + 2) & 0xff), content]);

function chunk(name: string, content: Uint8Array): Uint8Array {
  const body = joinBytes([bytesOf(name), content]);
  const edges = new Uint8Array(8);
  const view = new DataView(edges.buffer);
  view.setUint32(0, content.length);
  view.setUint32(4, crc32(body));
  return joinBytes([edges.subarray(0, 4), body, edges.subarray(4)]);
}
