import { crc32 } from '../crc32.ts';
import { joinBytes } from './joinBytes.ts';
import type { Picture } from './picture.ts';

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Chunks needed to draw the picture, in PNG's own names; everything else is text, time, EXIF or animation. */
const keptChunks = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'pHYs', 'tRNS']);

/**
 * Reads a PNG and gives it back without metadata or trailing bytes. Gives null for anything cut short, with a chunk whose
 * checksum does not hold, or with a critical chunk the format does not name.
 */
export function readPng(file: Uint8Array): Picture | null {
  if (signature.some((byte, at) => file[at] !== byte)) return null;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const kept = [file.subarray(0, 8)];
  let size: { width: number; height: number } | null = null;
  let hasData = false;
  for (let at = 8; at + 12 <= file.byteLength;) {
    const end = at + 12 + view.getUint32(at);
    if (end > file.byteLength || crc32(file.subarray(at + 4, end - 4)) !== view.getUint32(end - 4)) return null;
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    if (size === null) {
      if (name !== 'IHDR' || end - at !== 25) return null;
      size = { width: view.getUint32(at + 8), height: view.getUint32(at + 12) };
    }
    hasData ||= name === 'IDAT' && end - at > 12;
    if (keptChunks.has(name)) kept.push(file.subarray(at, end));
    else if (isCritical(name)) return null;
    if (name === 'IEND') return hasData ? { bytes: joinBytes(kept), mime: 'image/png', ...size } : null;
    at = end;
  }
  return null;
}

/** A chunk whose first letter is a capital must be understood by whoever draws the picture. */
const isCritical = (name: string) => /^[A-Z]/.test(name);
