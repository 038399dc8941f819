import { randomUUID } from 'node:crypto';
import type { Release } from '../../core/release/release.ts';
import { ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { readRelease, type ReadRelease } from '../handlers/readRelease.ts';
import type { Library } from '../library/library.ts';
import type { Cli } from './cliServices.ts';

const id = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i;

/** A release to be handed out, where its photos lie, and what a file it was read from held besides. */
export interface Source extends Pick<ReadRelease, 'dropped' | 'asks' | 'codePage'> {
  release: Release;
  /** The same function for the same place. */
  shelf: Shelf;
}

/** Opens the library in which photos lie. */
export type Shelf = () => Promise<Result<Pick<Library, 'photo' | 'photoStore'>>>;

/** A release of the library by its id, or one read from a file of any kind that can be imported, which needs no library. */
export const releaseFrom = (cli: Cli, fileOrId: string): Promise<Result<Source>> =>
  id.test(fileOrId) ? stored(cli, fileOrId.toLowerCase()) : read(cli, fileOrId);

const stored = async (cli: Cli, releaseId: string): Promise<Result<Source>> => {
  const library = await cli.library();
  if (!library.ok) return library;
  const opened = await library.value.open(releaseId);
  return opened.ok ? ok({ release: opened.value.release, shelf: cli.library, dropped: [], asks: null, codePage: null }) : opened;
};

const read = async (cli: Cli, file: string): Promise<Result<Source>> => {
  const imported = await readRelease(file, randomUUID, cli.scratch);
  if (!imported.ok) return imported;
  const { fields, document, dropped, asks, codePage } = imported.value;
  const at = `${fields.date ?? '1970-01-01'}T00:00:00.000Z`;
  const release: Release = { id: randomUUID(), status: 'draft', fields, document, createdAt: at, updatedAt: at };
  return ok({ release, shelf: cli.scratch, dropped, asks, codePage });
};
