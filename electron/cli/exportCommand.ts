import path from 'node:path';
import { exportFormats, extensions } from '../../core/export/exporter.ts';
import type { ExportFormat } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { exportName } from '../files/exportName.ts';
import { renderRelease } from '../handlers/renderRelease.ts';
import type { Cli } from './cliServices.ts';
import { makeFolder } from './makeFolder.ts';
import { releaseFrom } from './releaseFrom.ts';
import type { CliCommand } from './run.ts';

/**
 * `export FILE_OR_ID --to FORMATS --out DIR`: every format asked for. All are made and checked before the first is written, so
 * that a format that fails leaves nothing behind. A file needs no library.
 */
export const exportCommand: CliCommand = async (cli, [fileOrId = ''], { to = '', out = '' }) => {
  const formats = formatsIn(to);
  if (!formats.ok) return formats;
  const source = await releaseFrom(cli, fileOrId);
  if (!source.ok) return source;
  const made: { file: string; bytes: Uint8Array }[] = [];
  for (const format of formats.value) {
    const bytes = await render(cli, source.value, format);
    if (!bytes.ok) return bytes;
    made.push({ file: path.join(out, exportName(source.value.fields, extensions[format])), bytes: bytes.value });
  }
  const folder = await makeFolder(out);
  if (!folder.ok) return folder;
  for (const { file, bytes } of made) {
    const written = await writeAtomically(file, bytes);
    if (!written.ok) return written;
  }
  const files = made.map(({ file, bytes }) => ({ file, bytes: bytes.byteLength }));
  return ok({ value: files, lines: files.map(({ file, bytes }) => `${file}  ${bytes}  ✓`) });
};

/** The formats named with commas between, each once. */
function formatsIn(to: string): Result<ExportFormat[]> {
  const named = [...new Set(to.split(',').map((format) => format.trim().toLowerCase()))];
  const known = exportFormats.filter((format) => named.includes(format));
  const unknown = named.find((format) => !known.some((one) => one === format));
  return unknown === undefined ? ok(known) : fail({ kind: 'format-unknown', name: unknown, known: exportFormats.join(', ') });
}

const render = async (cli: Cli, release: Release, format: ExportFormat) => {
  if (release.document.blocks.every((block) => block.type !== 'figure')) {
    return cli.exportJob().render(format, { release, photos: new Map(), letterhead: cli.settings().get().letterhead });
  }
  const services = await cli.services();
  return services.ok ? renderRelease(services.value, release, format) : services;
};
