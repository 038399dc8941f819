import { createHash } from 'node:crypto';
import { inflateRawSync } from 'node:zlib';
import { largestDocument } from '../../core/api/largest.ts';
import type { AppError } from '../../core/appError.ts';
import { jsonNesting } from '../../core/jsonNesting.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import {
  bundleManifestSchema,
  bundleVersion,
  largestBundle,
  manifestFile,
  photoFile,
  textFile,
  type BundleManifest,
} from '../../core/share/bundle.ts';
import type { ByteSource } from '../../core/zip/byteSource.ts';
import { entryBytes } from '../../core/zip/entryBytes.ts';
import { zipEntries, type ZipEntry } from '../../core/zip/zipEntries.ts';
import { sealLength, sha256 } from './packBundle.ts';

/** A bundle that was read through and is as it was written, to the last byte; its parts are read again where they are asked for. */
export interface OpenBundle {
  manifest: BundleManifest;
  /** A text by its SHA-256; null when the file has changed meanwhile. */
  text: (text: string) => string | null;
  photo: (photo: BundleManifest['photos'][number]) => Uint8Array | null;
}

/** Above this many bytes nothing honest unpacks to so many times what the file has. */
const suspicious = 16 * 1024 * 1024;
const mostRatio = 100;
/** A table nests four deep; bytes read at a time for the hash of the whole. */
const deepestTable = 8;
const stride = 1024 * 1024;

/**
 * Reads a bundle through, one part after another, keeping none. One that is altered anywhere is refused, with the part that is not as it was
 * written; one that holds more than a bundle may is refused before anything of it is unpacked.
 */
export function readBundle(source: ByteSource, name: string): Result<OpenBundle> {
  const altered = (place: string): Result<never> => fail({ kind: 'bundle-altered', name, place });
  if (source.length > largestBundle.whole) return fail({ kind: 'bundle-too-large', name });
  const entries = entriesIn(source);
  const seal = Buffer.from(source.read(source.length - sealLength, source.length)).toString('latin1');
  const isWhole = sealOf(source) === seal;
  const table = entries?.get(manifestFile);
  if (!entries || !table)
    return fail(isWhole || !/^[0-9a-f]{64}$/.test(seal) ? unreadable(name) : { kind: 'bundle-altered', name, place: manifestFile });
  if (isTooLarge(entries, source.length)) return isWhole ? fail({ kind: 'bundle-too-large', name }) : altered(manifestFile);
  const read = (place: string): Uint8Array | null => {
    const entry = entries.get(place);
    return entry ? bytesOf(source, entry) : null;
  };
  const manifest = manifestIn(read(manifestFile));
  if (manifest === null) return altered(manifestFile);
  if (manifest === 'newer') return isWhole ? fail({ kind: 'bundle-newer', name }) : altered(manifestFile);

  const named = new Set([manifestFile]);
  const text = (hash: string): string | null => {
    const bytes = read(textFile(hash));
    return bytes && sha256(bytes) === hash ? new TextDecoder().decode(bytes) : null;
  };
  const photo = (one: BundleManifest['photos'][number]): Uint8Array | null => {
    const bytes = read(photoFile(one));
    return bytes && sha256(bytes) === one.photo ? bytes : null;
  };
  for (const hash of new Set([...manifest.items, ...manifest.seen].map((part) => part.text))) {
    if (text(hash) === null) return altered(textFile(hash));
    named.add(textFile(hash));
  }
  for (const one of manifest.photos) {
    if (photo(one) === null) return altered(photoFile(one));
    named.add(photoFile(one));
  }
  // What nobody wrote down does not belong to it, whatever it is called.
  for (const place of entries.keys()) if (!named.has(place)) return altered(place.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 100));
  // Every part holds; what is not as it was is the table of the file or of the bundle.
  return isWhole ? ok({ manifest, text, photo }) : altered(manifestFile);
}

const unreadable = (name: string): AppError => ({ kind: 'bundle-unreadable', name });

function sealOf(source: ByteSource): string {
  const end = Math.max(0, source.length - sealLength);
  const hash = createHash('sha256');
  for (let at = 0; at < end; at += stride) hash.update(source.read(at, Math.min(end, at + stride)));
  return hash.digest('hex');
}

function entriesIn(source: ByteSource): Map<string, ZipEntry> | null {
  try {
    const entries = zipEntries(source);
    const byName = new Map(entries.map((entry) => [entry.name, entry]));
    // Two entries of one name are two answers to one question.
    return byName.size === entries.length ? byName : null;
  } catch {
    return null;
  }
}

/** Whether the sizes the table of the file claims are more than any bundle has; what unpacks to more than it claims is refused there. */
function isTooLarge(entries: ReadonlyMap<string, ZipEntry>, length: number): boolean {
  let [whole, texts] = [0, 0];
  for (const { name, size, packedSize } of entries.values()) {
    const isText = name.startsWith('texts/');
    if (size > (name === manifestFile ? largestBundle.table : isText ? largestDocument : largestBundle.photo)) return true;
    if (packedSize > size + stride) return true;
    whole += size;
    if (isText) texts += size;
  }
  return whole > largestBundle.whole || texts > largestBundle.texts || (whole > suspicious && whole > length * mostRatio);
}

const isDeflated = 8;

/** The bytes of an entry; null where they are broken, or are not as many as the table says: never more than that is unpacked. */
function bytesOf(source: ByteSource, entry: ZipEntry): Uint8Array | null {
  try {
    if (entry.method !== isDeflated) {
      const stored = entryBytes(source, entry);
      return stored.length === entry.size ? stored : null;
    }
    const bytes = inflateRawSync(entryBytes(source, { ...entry, method: 0 }), { maxOutputLength: Math.max(1, entry.size) });
    return bytes.length === entry.size ? bytes : null;
  } catch {
    return null;
  }
}

function manifestIn(bytes: Uint8Array | null): BundleManifest | 'newer' | null {
  try {
    const json = new TextDecoder('utf-8', { fatal: true }).decode(bytes ?? new Uint8Array());
    if (jsonNesting(json) > deepestTable) return null;
    const value = JSON.parse(json) as { version?: unknown };
    if (typeof value.version === 'number' && value.version > bundleVersion) return 'newer';
    return bundleManifestSchema.safeParse(value).data ?? null;
  } catch {
    return null;
  }
}
