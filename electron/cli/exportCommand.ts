import type { ExportInput } from '../../core/export/exporter.ts';
import { fileExtensions, fileFormats, type FileFormat } from '../../core/export/fileFormat.ts';
import { picturesBeside } from '../../core/export/html/picturesBeside.ts';
import { usualParts } from '../../core/kit/usualParts.ts';
import { ok, type Result } from '../../core/result.ts';
import { exportName } from '../files/exportName.ts';
import { renderFile } from '../press/renderFile.ts';
import { renderKitFile } from '../press/renderKitFile.ts';
import type { Cli } from './cliServices.ts';
import { formatsIn } from './formatsIn.ts';
import { letterheadIn } from './letterheadIn.ts';
import { photosIn, photoStoreIn } from './photosIn.ts';
import { importedLines } from './importedLines.ts';
import { releaseFrom, type Source } from './releaseFrom.ts';
import type { CliCommand } from './run.ts';
import { writeFiles, type MadeInPlace } from './writeFiles.ts';

const forms = [...fileFormats, 'zip'] as const;

/**
 * `export FILE_OR_ID --to FORMATS --out DIR`: every format asked for. All are made and checked before the first is written, so
 * that a format that fails leaves nothing behind. A file may be of any kind that `import` reads, and needs no library.
 */
export const exportCommand: CliCommand = async (cli, [fileOrId = ''], { to = '', out = '', letterhead }) => {
  const formats = formatsIn(to, forms);
  if (!formats.ok) return formats;
  const source = await releaseFrom(cli, fileOrId);
  if (!source.ok) return source;
  const { release } = source.value;
  const photos = await photosIn(source.value);
  if (!photos.ok) return photos;
  const own = await letterheadIn(cli, letterhead);
  if (!own.ok) return own;
  const input: ExportInput = { release, photos: photos.value, letterhead: cli.settings().get().letterhead, ...own.value };
  const files = new Map<string, Uint8Array | MadeInPlace>();
  for (const [done, format] of formats.value.entries()) {
    const name = exportName(release.fields, format === 'zip' ? 'zip' : fileExtensions[format]);
    cli.progress({ done, total: formats.value.length, name });
    if (format === 'zip') {
      files.set(name, (place) => zipOf(cli, source.value, input, place));
      continue;
    }
    const bytes = await renderOne(cli, format, input);
    if (!bytes.ok) return bytes;
    if (format === 'html-linked') for (const [beside, picture] of picturesBeside(input)) files.set(beside, picture);
    files.set(name, bytes.value);
  }
  const written = await writeFiles(out, files);
  if (!written.ok) return written;
  const { embargo } = release.fields;
  return ok({ ...written.value, lines: [...written.value.lines, ...importedLines({ ...source.value, embargo }, cli.language)] });
};

const renderOne = (cli: Cli, format: FileFormat, input: ExportInput): Promise<Result<Uint8Array>> =>
  renderFile({ exportJob: cli.exportJob(), printer: cli.printer }, format, input);

/** A release with all its forms and photos: a kit of one. */
async function zipOf(cli: Cli, source: Source, { release, ...input }: ExportInput, place: string): Promise<Result<{ bytes: number }>> {
  const photos = await photoStoreIn(cli, [source]);
  if (!photos.ok) return photos;
  const { headline, language } = release.fields;
  const kit = { id: release.id, title: headline, language: language === 'en' ? language : 'ru', number: '', version: '' } as const;
  const whole = { ...input, kit: { ...kit, parts: usualParts([release]) }, photos: photos.value };
  return renderKitFile({ exportJob: cli.exportJob(), printer: cli.printer }, 'zip', whole, place, cli.progress);
}
