import { randomUUID } from 'node:crypto';
import path from 'node:path';
import { importSiteText } from '../../core/import/importSiteText.ts';
import type { Release } from '../../core/release/release.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { deskZone, readSource } from '../files/readSource.ts';
import type { Cli } from './cliServices.ts';

const id = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A release of the library by its id, or one read from a text file, which needs no library. */
export const releaseFrom = (cli: Cli, fileOrId: string): Promise<Result<Release>> =>
  id.test(fileOrId) ? stored(cli, fileOrId.toLowerCase()) : read(fileOrId);

const stored = async (cli: Cli, releaseId: string): Promise<Result<Release>> => {
  const services = await cli.services();
  if (!services.ok) return services;
  const opened = await services.value.library.open(releaseId);
  return opened.ok ? ok(opened.value.release) : opened;
};

const read = async (file: string): Promise<Result<Release>> => {
  const source = await readSource(file);
  if (!source.ok) return source;
  const imported = importSiteText(source.value, randomUUID, deskZone(), path.basename(file));
  if (!imported.ok) return imported;
  const { fields, document } = imported.value;
  const at = `${fields.date ?? '1970-01-01'}T00:00:00.000Z`;
  return ok({ id: randomUUID(), status: 'draft', fields, document, createdAt: at, updatedAt: at });
};
