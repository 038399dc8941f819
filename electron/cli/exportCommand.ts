import { exportFormats, extensions } from '../../core/export/exporter.ts';
import { exportName } from '../files/exportName.ts';
import { formatsIn } from './formatsIn.ts';
import { photosIn } from './photosIn.ts';
import { releaseFrom } from './releaseFrom.ts';
import type { CliCommand } from './run.ts';
import { writeFiles } from './writeFiles.ts';

/**
 * `export FILE_OR_ID --to FORMATS --out DIR`: every format asked for. All are made and checked before the first is written, so
 * that a format that fails leaves nothing behind. A file needs no library.
 */
export const exportCommand: CliCommand = async (cli, [fileOrId = ''], { to = '', out = '' }) => {
  const formats = formatsIn(to, exportFormats);
  if (!formats.ok) return formats;
  const source = await releaseFrom(cli, fileOrId);
  if (!source.ok) return source;
  const release = source.value;
  const photos = await photosIn(cli, release);
  if (!photos.ok) return photos;
  const { letterhead } = cli.settings().get();
  const files = new Map<string, Uint8Array>();
  for (const format of formats.value) {
    const bytes = await cli.exportJob().render(format, { release, photos: photos.value, letterhead });
    if (!bytes.ok) return bytes;
    files.set(exportName(release.fields, extensions[format]), bytes.value);
  }
  return writeFiles(out, files);
};
