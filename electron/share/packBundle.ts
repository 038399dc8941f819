import { createHash } from 'node:crypto';
import { bundleVersion, manifestFile, photoFile, textFile, type Bundle, type BundleManifest } from '../../core/share/bundle.ts';
import { zipped } from '../../core/zip/zipped.ts';

/** The SHA-256 of bytes or text, in hex. */
export const sha256 = (said: Uint8Array | string): string => createHash('sha256').update(said).digest('hex');

/** What a PNG file begins with; every other photo of a library is JPEG. */
const pngMark = 0x89;

/** So many signs of the file's own hash stand at its end, as the comment of the ZIP file. */
export const sealLength = 64;

/**
 * A bundle as one file: a ZIP file of a table, texts and photos, each named by its SHA-256, and at the very end the SHA-256 of everything
 * before. The same bundle gives the same bytes.
 */
export function packBundle(bundle: Bundle, photos: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const files = new Map<string, Uint8Array>();
  const encoder = new TextEncoder();
  const named = <I extends { json: string }>({ json, ...rest }: I) => {
    const text = sha256(json);
    files.set(textFile(text), encoder.encode(json));
    return { ...rest, text };
  };
  const { items, seen, ...about } = bundle;
  const manifest: BundleManifest = {
    format: 'dateline-courier-bundle',
    version: bundleVersion,
    ...about,
    items: items.map(named),
    seen: seen.map(named),
    photos: [...photos].map(([photo, bytes]) => ({ photo, kind: bytes[0] === pngMark ? 'png' : 'jpg' })),
  };
  for (const photo of manifest.photos) files.set(photoFile(photo), photos.get(photo.photo) ?? new Uint8Array());
  return sealed(zipped(new Map([[manifestFile, encoder.encode(JSON.stringify(manifest))], ...files])));
}

/** A ZIP file without a comment with its own SHA-256 at its end, as its comment. */
export function sealed(zip: Uint8Array): Uint8Array {
  const whole = Uint8Array.from(zip);
  // The last two bytes of a ZIP file without a comment say how long its comment is (APPNOTE 6.3 §4.3.16).
  new DataView(whole.buffer).setUint16(whole.length - 2, sealLength, true);
  return Buffer.concat([whole, Buffer.from(sha256(whole))]);
}
