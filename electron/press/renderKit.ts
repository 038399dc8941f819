import { createHash } from 'node:crypto';
import { kitDocx } from '../../core/export/docx/kit/kitDocx.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import { extensions } from '../../core/export/exporter.ts';
import { captionsCsv } from '../../core/kit/captionsCsv.ts';
import { releasesOf } from '../../core/kit/kit.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import { kitReleaseFormats } from '../../core/kit/kitReleaseFormats.ts';
import { kitManifest, type KitEntry } from '../../core/kit/kitManifest.ts';
import { kitSheet, type KitInput } from '../../core/kit/kitSheet.ts';
import { describedPicture } from '../../core/photo/describedPicture.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { zipped } from '../../core/zip/zipped.ts';
import { exportName } from '../files/exportName.ts';
import { checkKit, checkKitZip } from './checkKit.ts';
import { renderChecked } from './renderChecked.ts';

/** Makes a kit, reads it back and gives it out only when everything is in it. `tell` hears what is being made. */
export async function renderKit(
  format: Exclude<KitFormat, 'pdf'>,
  input: KitInput,
  tell: (progress: ExportProgress) => void = () => {},
): Promise<Result<Uint8Array>> {
  const releases = releasesOf(input.kit);
  // The Word file of the whole kit takes about as long as that of each of its releases.
  const total = format === 'docx' ? 2 : releases.length * (kitReleaseFormats.length + 1) + 1;
  let done = 0;
  const next = (name: string, steps = 1) => {
    tell({ done, total, name });
    done += steps;
  };
  if (format === 'docx') {
    next('kit.docx');
    return checkedDocx(input, [], () => {
      next('kit.docx');
    });
  }
  const files = new Map<string, Uint8Array>();
  for (const [place, release] of releases.entries())
    for (const each of kitReleaseFormats) {
      // The number keeps the order of the kit, and two releases of one headline apart.
      const name = `releases/${String(place + 1).padStart(2, '0')}-${exportName(release.fields, extensions[each])}`;
      next(name);
      const rendered = await renderChecked(each, { ...input, release });
      if (!rendered.ok) return rendered;
      files.set(name, rendered.value);
    }
  const { photos } = kitSheet(input);
  for (const { file, bytes, facts } of photos) files.set(`photos/${file}`, describedPicture(bytes, facts));
  const hashOf = (file: string) => hashOfBytes(files.get(`photos/${file}`) ?? new Uint8Array());
  if (photos.length > 0) files.set('captions.csv', new TextEncoder().encode(captionsCsv(photos, hashOf)));
  next('kit.docx', releases.length);
  const docx = await checkedDocx(input, entriesOf(files));
  if (!docx.ok) return docx;
  const whole = new Map([['kit.docx', docx.value], ...files]);
  const manifest = new TextEncoder().encode(kitManifest(input.kit, entriesOf(whole)));
  next('kit.zip');
  const zip = zipped(new Map([...whole, ['manifest.json', manifest]]));
  const error = checkKitZip(zip, input);
  return error ? fail(error) : ok(zip);
}

async function checkedDocx(input: KitInput, files: readonly KitEntry[], checks = () => {}): Promise<Result<Uint8Array>> {
  const docx = await kitDocx(input, files);
  checks();
  const error = checkKit(docx, input);
  return error ? fail(error) : ok(docx);
}

const entriesOf = (files: ReadonlyMap<string, Uint8Array>): KitEntry[] =>
  [...files].map(([name, bytes]) => ({ name, bytes: bytes.length, sha256: hashOfBytes(bytes) }));

const hashOfBytes = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
