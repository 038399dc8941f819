import { joinBytes } from './joinBytes.ts';
import type { Picture } from './picture.ts';

/** Markers of ITU-T T.81, table B.1. */
const marker = { soi: 0xd8, eoi: 0xd9, sos: 0xda, dht: 0xc4, dqt: 0xdb, dri: 0xdd, app0: 0xe0, app2: 0xe2, app14: 0xee };
/** Frames that every viewer draws: baseline, extended and progressive. */
const frames = new Set([0xc0, 0xc1, 0xc2]);
/** Tables that a frame is decoded with, and the beginning of a scan. */
const tables = new Set<number>([marker.dht, marker.dqt, marker.dri, marker.sos]);
/** Other frames (lossless, hierarchical, arithmetic); 0xc4, 0xc8 and 0xcc are tables. */
const otherFrames = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);

const startsWith = (bytes: Uint8Array, text: string) => Array.from(text).every((letter, at) => bytes[at] === letter.charCodeAt(0));

/**
 * Reads a JPEG and gives it back without metadata: no EXIF, XMP, IPTC, comment, thumbnail, second picture or trailing
 * bytes; the colour profile and Adobe's colour transform stay. Gives null for anything cut short or not drawn everywhere.
 */
export function readJpeg(file: Uint8Array): Picture | null {
  if (file[0] !== 0xff || file[1] !== marker.soi) return null;
  const kept = [file.subarray(0, 2)];
  const profile: Uint8Array[] = [];
  let size: { width: number; height: number } | null = null;
  let scans = 0;
  let at = 2;
  while (at < file.byteLength) {
    if (file[at] !== 0xff) return null;
    // Any number of fill bytes may stand before a marker.
    while (file[at + 1] === 0xff) at++;
    const code = file[at + 1];
    if (code === undefined || code === 0) return null;
    if (code === marker.eoi) {
      kept.push(file.subarray(at, at + 2));
      const shown = isProfile(profile) ? kept : kept.filter((segment) => !profile.includes(segment));
      return size && scans > 0 ? { bytes: joinBytes(shown), mime: 'image/jpeg', ...size } : null;
    }
    const length = ((file[at + 2] ?? 0) << 8) | (file[at + 3] ?? 0);
    let end = at + 2 + length;
    if (length < 2 || end > file.byteLength || otherFrames.has(code)) return null;
    const content = file.subarray(at + 4, end);
    if (frames.has(code)) {
      if (size !== null || content.byteLength < 6) return null;
      size = { height: ((content[1] ?? 0) << 8) | (content[2] ?? 0), width: ((content[3] ?? 0) << 8) | (content[4] ?? 0) };
    }
    if (code === marker.sos) {
      scans++;
      end = endOfScan(file, end);
    }
    const segment = keptSegment(code, file.subarray(at, end), content);
    if (segment) kept.push(segment);
    if (segment && code === marker.app2) profile.push(segment);
    at = end;
  }
  return null;
}

/** The segment as it is kept; null where it is not on the short list of what a picture is drawn with. */
function keptSegment(code: number, segment: Uint8Array, content: Uint8Array): Uint8Array | null {
  if (frames.has(code) || tables.has(code)) return segment;
  if (code === marker.app0) return startsWith(content, 'JFIF\0') && content.byteLength >= 14 ? withoutThumbnail(segment) : null;
  if (code === marker.app2) return startsWith(content, profileName) && content.byteLength > profileHead ? segment : null;
  if (code === marker.app14) return startsWith(content, 'Adobe') && content.byteLength >= 12 ? colourTransform(segment) : null;
  return null;
}

const profileName = 'ICC_PROFILE\0';
/** The name, the number of the piece and how many there are. */
const profileHead = profileName.length + 2;

/** Tells whether segments hold a colour profile (ICC.1 §7.2): with its mark, and as long as it says but for padding; text may pose as one. */
function isProfile(segments: readonly Uint8Array[]): boolean {
  const whole = joinBytes(segments.map((segment) => segment.subarray(4 + profileHead)));
  const view = new DataView(whole.buffer, whole.byteOffset, whole.byteLength);
  if (whole.byteLength < 128 || !startsWith(whole.subarray(36), 'acsp')) return false;
  const padding = whole.byteLength - view.getUint32(0);
  return padding >= 0 && padding < 4;
}

/** Adobe's colour transform (Technical Note 5116) without what may follow it. */
function colourTransform(segment: Uint8Array): Uint8Array {
  const header = segment.slice(0, 16);
  header.set([0, 14], 2);
  return header;
}

/** The JFIF header (ITU-T T.871): version and density without the small picture it may carry. */
function withoutThumbnail(segment: Uint8Array): Uint8Array {
  const header = segment.slice(0, 18);
  header.set([0, 16], 2);
  header.set([0, 0], 16);
  return header;
}

/** Where the coded data of a scan ends: at the next marker that is neither a stuffed zero nor a restart. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xff, from); at !== -1; at = file.indexOf(0xff, at + 1)) {
    const code = file[at + 1];
    const isData = code === 0 || code === 0xff || (code !== undefined && code >= 0xd0 && code <= 0xd7);
    if (!isData) return at;
  }
  return file.byteLength;
}
