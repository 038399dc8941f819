import { createHash } from 'node:crypto';
import { rm, stat } from 'node:fs/promises';
import { extensions } from '../../core/export/exporter.ts';
import { kitParts } from '../../core/export/docx/kit/kitDocx.ts';
import { laidPart } from '../../core/export/docx/finish/layPhotos.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import { captionsCsv } from '../../core/kit/captionsCsv.ts';
import { releasesOf } from '../../core/kit/kit.ts';
import { kitReleaseFormats } from '../../core/kit/kitReleaseFormats.ts';
import { kitManifest, type KitEntry } from '../../core/kit/kitManifest.ts';
import { kitSheet, type KitInput } from '../../core/kit/kitSheet.ts';
import { describedPicture } from '../../core/photo/describedPicture.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { exportName } from '../files/exportName.ts';
import { fileSource } from '../files/fileSource.ts';
import { folderHashes } from '../files/folderHashes.ts';
import { writeFolder } from '../files/writeFolder.ts';
import { writeZip, type OpenZip } from '../files/writeZip.ts';
import { zipHashes } from '../files/zipHashes.ts';
import { checkKit, checkKitFiles } from './checkKit.ts';
import type { KitJob } from './exportJob.ts';
import { kitBeside } from './kitBeside.ts';
import { renderChecked } from './renderChecked.ts';

/** Hears what is being made. */
type Tell = (progress: ExportProgress) => void;

/** Word opens no larger file, in bytes. */
const largestDocx = 512 * 1024 * 1024;

/**
 * Makes a kit in a file, or its files in a folder, reads it back and says that it is made only when everything is in it. One release, or one photo, is in memory
 * at a time. What was written of a kit that is refused stays in the file. Gives the number of bytes; throws what the file system throws.
 */
export function renderKit(format: KitJob, input: KitInput, file: string, tell: Tell = () => {}): Promise<Result<{ bytes: number }>> {
  if (format === 'docx') return wordFile(input, file, tell);
  return format === 'zip' ? zipFile(input, file, tell) : folderOfFiles(input, file, tell);
}

async function wordFile(input: KitInput, file: string, tell: Tell): Promise<Result<{ bytes: number }>> {
  const name = 'kit.docx';
  tell({ done: 0, total: 2, name });
  return checkedDocx(input, file, [], () => {
    tell({ done: 1, total: 2, name });
  });
}

async function zipFile(input: KitInput, file: string, tell: Tell): Promise<Result<{ bytes: number }>> {
  const filled = await writeZip(file, (zip) => fillKit(input, zip, kitBeside(file), tell));
  if (!filled.ok) return filled;
  const error = checkKitFiles(await zipHashes(file, 'manifest.json'), input);
  return error ? fail(error) : ok({ bytes: (await stat(file)).size });
}

async function folderOfFiles(input: KitInput, folder: string, tell: Tell): Promise<Result<{ bytes: number }>> {
  const filled = await writeFolder(folder, (files) => fillKit(input, files, kitBeside(folder), tell));
  if (!filled.ok) return filled;
  const entries = await folderHashes(folder, 'manifest.json');
  const error = checkKitFiles(entries, input);
  return error ? fail(error) : ok({ bytes: entries.reduce((sum, { bytes }) => sum + bytes, 0) });
}

/** Puts everything a kit has into a ZIP file or a folder; `docx` is a place for its Word file until that is whole. */
async function fillKit(input: KitInput, zip: OpenZip, docx: string, tell: Tell): Promise<Result<null>> {
  const releases = releasesOf(input.kit);
  // The Word file of the whole kit takes about as long as that of each of its releases.
  const total = releases.length * (kitReleaseFormats.length + 1) + 1;
  let done = 0;
  const next = (name: string, steps = 1): void => {
    tell({ done, total, name });
    done += steps;
  };
  try {
    const entries: KitEntry[] = [];
    const add = async (name: string, bytes: Uint8Array): Promise<void> => {
      entries.push({ name, bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') });
      await zip.add(name, bytes);
    };
    for (const [place, release] of releases.entries())
      for (const each of kitReleaseFormats) {
        // The number keeps the order of the kit, and two releases of one headline apart.
        const name = `releases/${String(place + 1).padStart(2, '0')}-${exportName(release.fields, extensions[each])}`;
        next(name);
        const rendered = await renderChecked(each, { ...input, release });
        if (!rendered.ok) return rendered;
        await add(name, rendered.value);
      }
    const { photos } = kitSheet(input);
    for (const photo of photos) await add(`photos/${photo.file}`, describedPicture(photo.bytes, photo.facts));
    const hashOf = (photo: string): string => entries.find(({ name }) => name === `photos/${photo}`)?.sha256 ?? '';
    if (photos.length > 0) await add('captions.csv', new TextEncoder().encode(captionsCsv(photos, hashOf)));
    next('kit.docx', releases.length);
    const made = await checkedDocx(input, docx, entries);
    if (!made.ok) return made;
    await zip.addFile('kit.docx', docx);
    const whole = [{ name: 'kit.docx', bytes: made.value.bytes, sha256: hashOfFile(docx) }, ...entries];
    await zip.add('manifest.json', new TextEncoder().encode(kitManifest(input.kit, whole)));
    next('kit.zip');
    return ok(null);
  } finally {
    await rm(docx, { force: true });
  }
}

async function checkedDocx(
  input: KitInput,
  file: string,
  entries: readonly KitEntry[],
  checks = () => {},
): Promise<Result<{ bytes: number }>> {
  const parts = await kitParts(input, entries);
  await writeZip(file, async (zip) => {
    for (const [name, bytes] of parts) await zip.add(name, laidPart(name, bytes, input.photos));
  });
  parts.clear();
  const bytes = (await stat(file)).size;
  if (bytes > largestDocx)
    return fail({ kind: 'kit-too-large', name: input.kit.title.trim() || 'kit', size: String(Math.round(bytes / 1024 / 1024)) });
  checks();
  const source = fileSource(file);
  try {
    const error = checkKit(source, input);
    return error ? fail(error) : ok({ bytes });
  } finally {
    source.close();
  }
}

/** In pieces: the file may be large. */
function hashOfFile(file: string): string {
  const piece = 1024 * 1024;
  const source = fileSource(file);
  try {
    const hash = createHash('sha256');
    for (let at = 0; at < source.length; at += piece) hash.update(source.read(at, at + piece));
    return hash.digest('hex');
  } finally {
    source.close();
  }
}
