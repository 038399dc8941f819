import type { AppError } from '../../core/appError.ts';
import { checkDocx } from '../../core/docxRules/checkDocx.ts';
import type { KitEntry } from '../../core/kit/kitManifest.ts';
import { releasesOf } from '../../core/kit/kit.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import type { ByteSource } from '../../core/zip/byteSource.ts';
import type { ReadEntry } from '../files/zipHashes.ts';
import { readDocx } from './checkExportDocx.ts';
import { expectedOf } from './checkExportExpected.ts';
import { lostInOrder, wordsOf } from './checkExportWords.ts';
import { isFault } from './isFault.ts';

/**
 * Reads the Word file of a kit back: every word of every release in its order, every picture, no broken rule of Word. Gives the
 * first thing that is missing or wrong, or `null`.
 */
export function checkKit(bytes: Uint8Array | ByteSource, input: KitInput): AppError | null {
  const { kit } = input;
  const name = kit.title.trim() || 'kit.docx';
  const { text, seen } = readDocx(bytes);
  const expected = releasesOf(kit).map((release) => expectedOf({ ...input, release }));
  const lost = lostInOrder(
    wordsOf(text),
    expected.flatMap(({ head, body }) => [...head, ...body]),
  );
  if (lost !== null) return { kind: 'export-check-failed', name, missing: lost };
  // Each in its release, and once on the photo sheet.
  const shown = releasesOf(kit).flatMap(({ document }) => document.blocks.flatMap((block) => (block.type === 'figure' ? block.photo : [])));
  const hasSheet = kit.parts.some(({ type }) => type === 'photo-sheet');
  const sheet = new Set(hasSheet ? shown.filter((photo) => input.photos.has(photo)) : []);
  const pictures = expected.reduce((sum, { photos }) => sum + photos.length, sheet.size);
  if (seen?.pictures !== pictures) return { kind: 'export-check-failed', name, missing: `${seen?.pictures ?? 0} / ${pictures}` };
  const phone = expected.flatMap(({ phones }) => phones).find((href) => !seen.links.has(href));
  if (phone !== undefined) return { kind: 'export-check-failed', name, missing: phone };
  const broken = checkDocx(bytes).find(isFault);
  return broken ? { kind: 'export-rule-broken', name, rule: broken.rule, place: broken.part, detail: broken.what } : null;
}

/** Compares each file of a kit, as it was read back, with what the manifest says of it. */
export function checkKitFiles(entries: readonly ReadEntry[], { kit }: KitInput): AppError | null {
  const files = new Map(entries.map((entry) => [entry.name, entry]));
  const manifest = files.get('manifest.json')?.kept ?? new Uint8Array();
  const { files: listed } = JSON.parse(new TextDecoder().decode(manifest)) as { files: KitEntry[] };
  const other = listed.find(({ name, bytes, sha256 }) => files.get(name)?.bytes !== bytes || files.get(name)?.sha256 !== sha256);
  const known = new Set(['manifest.json', ...listed.map(({ name }) => name)]);
  const missing = other?.name ?? [...files.keys()].find((name) => !known.has(name));
  return missing === undefined ? null : { kind: 'export-check-failed', name: kit.title.trim() || 'kit.zip', missing };
}
