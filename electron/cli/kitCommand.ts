import { createHash } from 'node:crypto';
import path from 'node:path';
import { usualParts } from '../../core/kit/usualParts.ts';
import { kitFileSchema, type KitFile } from '../../core/kit/kitFile.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { exportName } from '../files/exportName.ts';
import { kitFormats } from '../../core/kit/kitFormat.ts';
import { readSource } from '../files/readSource.ts';
import { renderKitFile } from '../press/renderKitFile.ts';
import { formatsIn } from './formatsIn.ts';
import { letterheadIn } from './letterheadIn.ts';
import { photoStoreIn } from './photosIn.ts';
import { importedLines } from './importedLines.ts';
import { releaseFrom, type Source } from './releaseFrom.ts';
import type { CliCommand } from './run.ts';
import { writeFiles, type MadeInPlace } from './writeFiles.ts';

/**
 * `kit KIT.json --to FORMATS --out DIR`: a press kit of the releases that the file names. Each file is put in place once it was read
 * back and found whole.
 */
export const kitCommand: CliCommand = async (cli, [file = ''], { to = '', out = '', letterhead }) => {
  const formats = formatsIn(to, kitFormats);
  if (!formats.ok) return formats;
  const described = await kitIn(file);
  if (!described.ok) return described;
  const { kit, text } = described.value;
  const sources: Source[] = [];
  for (const named of kit.releases) {
    const found = await releaseFrom(cli, isFile(named) ? path.resolve(path.dirname(file), named) : named);
    if (!found.ok) return found;
    sources.push(found.value);
  }
  const photos = await photoStoreIn(cli, sources);
  if (!photos.ok) return photos;
  const own = await letterheadIn(cli, letterhead);
  if (!own.ok) return own;
  const input = {
    ...own.value,
    kit: {
      id: idOf(text),
      title: kit.title,
      language: kit.language,
      number: kit.number,
      version: kit.version,
      parts: usualParts(sources.map(({ release }) => release)),
    },
    photos: photos.value,
    letterhead: cli.settings().get().letterhead,
  };
  const files = new Map<string, MadeInPlace>(
    formats.value.map((format) => [
      exportName({ date: null, headline: kit.title || 'kit' }, format),
      (place) => renderKitFile({ exportJob: cli.exportJob(), printer: cli.printer }, format, input, place, cli.progress),
    ]),
  );
  const written = await writeFiles(out, files);
  if (!written.ok) return written;
  const besides = sources.flatMap(({ release, ...read }) => importedLines({ ...read, embargo: release.fields.embargo }, cli.language));
  return ok({ ...written.value, lines: [...written.value.lines, ...besides] });
};

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

/** The same file is the same kit: a UUID of what is written in it (RFC 9562, version 8). */
function idOf(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-8${hash.slice(13, 16)}-9${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}
