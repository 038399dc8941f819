import path from 'node:path';
import { ok } from '../../core/result.ts';
import { readBundle, writeBundle } from '../handlers/bundleHandlers.ts';
import type { CliCommand } from './run.ts';

/** `bundle FILE [--release ID] [--text-only]`: writes a courier bundle of everything shared, or of one release. */
export const writeBundleCommand: CliCommand = async (cli, [file = ''], { release, textOnly }) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const only = release === undefined ? null : [release];
  const written = await writeBundle(services.value, path.resolve(file), { only, photos: textOnly === undefined });
  if (!written.ok) return written;
  const { bytes, items } = written.value;
  return ok({ value: written.value, lines: [`${path.basename(file)}\t${items}\t${bytes}`] });
};

/** `unbundle FILE`: takes a courier bundle in. What a person has to decide (?) and what cannot be read (!) is counted: exit code 1. */
export const readBundleCommand: CliCommand = async (cli, [file = '']) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const read = await readBundle(services.value, path.resolve(file));
  if (!read.ok) return read;
  const { author, taken, known, questions, unread } = read.value;
  return ok({
    value: read.value,
    lines: [`${author}\t+${taken}\t=${known}\t?${questions}\t!${unread}`],
    complete: questions + unread === 0,
  });
};
