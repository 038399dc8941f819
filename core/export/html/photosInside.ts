import { joinBytes } from '../../photo/joinBytes.ts';
import type { ExportInput } from '../exporter.ts';
import { base64 } from './base64.ts';

/** No text of a page looks like this: a quotation mark in it is always escaped. */
const toCome = /(?<=<img src=")photo:([0-9a-f]{64})(?=")/u;

/** A page of HTML in UTF-8, each picture inside as an address (RFC 2397). One photo is read at a time, and none becomes a string. */
export function photosInside(html: string, photos: ExportInput['photos']): Uint8Array {
  const text = new TextEncoder();
  // Every other piece is the name of a photo.
  const pieces = html.split(toCome).flatMap((piece, at) => {
    if (at % 2 === 0) return [text.encode(piece)];
    const photo = photos.get(piece);
    if (!photo) throw new Error(`No photo ${piece}`);
    return [text.encode(`data:${photo.mime};base64,`), base64(photo.bytes)];
  });
  return joinBytes(pieces);
}
