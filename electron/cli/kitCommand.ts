import { createHash } from 'node:crypto';
import path from 'node:path';
import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import { kitFileSchema, type KitFile } from '../../core/kit/kitFile.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { exportName } from '../files/exportName.ts';
import { kitFormats, type KitFormat } from '../../core/kit/kitFormat.ts';
import { readSource } from '../files/readSource.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { photosOf } from '../handlers/photosOf.ts';
import type { Cli } from './cliServices.ts';
import { makeFolder } from './makeFolder.ts';
import { releaseFrom } from './releaseFrom.ts';
import type { CliCommand } from './run.ts';

/**
 * `kit KIT.json --to FORMATS --out DIR`: a press kit of the releases that the file names. All is made and checked before the first
 * file is written.
 */
export const kitCommand: CliCommand = async (cli, [file = ''], { to = '', out = '' }) => {
  const formats = formatsIn(to);
  if (!formats.ok) return formats;
  const described = await kitIn(file);
  if (!described.ok) return described;
  const { kit, text } = described.value;
  const releases: Release[] = [];
  const photos = new Map<string, PhotoBytes>();
  for (const named of kit.releases) {
    const found = await releaseFrom(cli, isFile(named) ? path.resolve(path.dirname(file), named) : named);
    if (!found.ok) return found;
    const shown = await photosIn(cli, found.value);
    if (!shown.ok) return shown;
    for (const [sha256, photo] of shown.value) photos.set(sha256, photo);
    releases.push(found.value);
  }
  const input = { kit: { ...kit, id: idOf(text), releases }, photos, letterhead: cli.settings().get().letterhead };
  const made: { file: string; bytes: Uint8Array }[] = [];
  for (const format of formats.value) {
    const bytes = await cli.exportJob().renderKit(format, input);
    if (!bytes.ok) return bytes;
    made.push({ file: path.join(out, exportName({ date: null, headline: kit.title || 'kit' }, format)), bytes: bytes.value });
  }
  const folder = await makeFolder(out);
  if (!folder.ok) return folder;
  for (const one of made) {
    const written = await writeAtomically(one.file, one.bytes);
    if (!written.ok) return written;
  }
  const files = made.map((one) => ({ file: one.file, bytes: one.bytes.byteLength }));
  return ok({ value: files, lines: files.map((one) => `${one.file}  ${one.bytes}  ✓`) });
};

function formatsIn(to: string): Result<KitFormat[]> {
  const named = [...new Set(to.split(',').map((format) => format.trim().toLowerCase()))];
  const known = kitFormats.filter((format) => named.includes(format));
  const unknown = named.find((format) => !known.some((one) => one === format));
  return unknown === undefined ? ok(known) : fail({ kind: 'format-unknown', name: unknown, known: kitFormats.join(', ') });
}

async function kitIn(file: string): Promise<Result<{ kit: KitFile; text: string }>> {
  const source = await readSource(file);
  if (!source.ok) return source;
  const text = source.value;
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return fail({ kind: 'kit-unreadable', name: path.basename(file), place: 'JSON' });
  }
  const parsed = kitFileSchema.safeParse(json);
  if (parsed.success) return ok({ kit: parsed.data, text });
  const place = parsed.error.issues[0]?.path.map(String).join('.') ?? '';
  return fail({ kind: 'kit-unreadable', name: path.basename(file), place: place === '' ? 'title, language, releases' : place });
}

const isFile = (named: string): boolean => /\.\w{1,8}$/u.test(named);

const photosIn = async (cli: Cli, { document }: Release): Promise<Result<Map<string, PhotoBytes>>> => {
  if (document.blocks.every((block) => block.type !== 'figure')) return ok(new Map());
  const services = await cli.services();
  return services.ok ? photosOf(services.value.library, document) : services;
};

/** The same file is the same kit: a UUID of what is written in it (RFC 9562, version 8). */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-9${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
