import type { AppError } from '../../core/appError.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  bundleManifestSchema,
  bundleVersion,
  manifestFile,
  photoFile,
  textFile,
  type Bundle,
  type BundleManifest,
} from '../../core/share/bundle.ts';
import { inMemory } from '../../core/zip/byteSource.ts';
import { entryBytes } from '../../core/zip/entryBytes.ts';
import { zipEntries, type ZipEntry } from '../../core/zip/zipEntries.ts';
import { sealLength, sha256 } from './packBundle.ts';

/** No text and no photo is larger, and no bundle holds more, unpacked; in bytes. */
const largestFile = 64 * 1024 * 1024;
const largestBundle = 1024 * 1024 * 1024;

/** A bundle that was read and is as it was written, to the last byte. */
export interface ReadBundle {
  bundle: Bundle;
  photos: Map<string, Uint8Array>;
}

/** Reads a bundle. One that is altered anywhere is refused, with the part that is not as it was written. */
export function readBundle(file: Uint8Array, name: string): Result<ReadBundle> {
  const altered = (place: string): Result<never> => fail({ kind: 'bundle-altered', name, place });
  const entries = entriesIn(file);
  const seal = Buffer.from(file.subarray(file.length - sealLength)).toString('latin1');
  const isWhole = sha256(file.subarray(0, file.length - sealLength)) === seal;
  if (!entries?.has(manifestFile))
    return fail(isWhole || !/^[0-9a-f]{64}$/.test(seal) ? unreadable(name) : { kind: 'bundle-altered', name, place: manifestFile });
  if ([...entries.values()].reduce((sum, { size }) => sum + size, 0) > largestBundle) return fail(unreadable(name));
  const read = (place: string): Uint8Array | null => {
    const entry = entries.get(place);
    return entry ? bytesOf(file, entry) : null;
  };
  const manifest = manifestIn(read(manifestFile));
  if (manifest === null) return altered(manifestFile);
  if (manifest === 'newer') return isWhole ? fail({ kind: 'bundle-newer', name }) : altered(manifestFile);
  const texts = new Map<string, string>();
  for (const { text } of [...manifest.items, ...manifest.seen]) {
    const bytes = texts.has(text) ? null : read(textFile(text));
    if (!texts.has(text) && (!bytes || sha256(bytes) !== text)) return altered(textFile(text));
    if (bytes) texts.set(text, new TextDecoder().decode(bytes));
  }
  const photos = new Map<string, Uint8Array>();
  for (const photo of manifest.photos) {
    const bytes = read(photoFile(photo));
    if (!bytes || sha256(bytes) !== photo.photo) return altered(photoFile(photo));
    photos.set(photo.photo, bytes);
  }
  // Every part holds; what is not as it was is the table of the file or of the bundle.
  if (!isWhole) return altered(manifestFile);
  const { desk, author, number, at } = manifest;
  const withText = <I extends { text: string }>({ text, ...rest }: I) => ({ ...rest, json: texts.get(text) ?? '' });
  return ok({ bundle: { desk, author, number, at, items: manifest.items.map(withText), seen: manifest.seen.map(withText) }, photos });
}

const unreadable = (name: string): AppError => ({ kind: 'bundle-unreadable', name });

function entriesIn(file: Uint8Array): Map<string, ZipEntry> | null {
  try {
    return new Map(zipEntries(inMemory(file)).map((entry) => [entry.name, entry]));
  } catch {
    return null;
  }
}

function bytesOf(file: Uint8Array, entry: ZipEntry): Uint8Array | null {
  if (entry.size > largestFile) return null;
  try {
    return entryBytes(inMemory(file), entry);
  } catch {
    return null;
  }
}

function manifestIn(bytes: Uint8Array | null): BundleManifest | 'newer' | null {
  try {
    const value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array())) as { version?: unknown };
    if (typeof value.version === 'number' && value.version > bundleVersion) return 'newer';
    return bundleManifestSchema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}
