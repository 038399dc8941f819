import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import { ok, type Result } from '../../core/result.ts';
import { photosOf } from '../handlers/photosOf.ts';
import type { Cli } from './cliServices.ts';

/** The photos of a release; a release without any needs no library. */
export async function photosIn(cli: Cli, { document }: Release): Promise<Result<Map<string, PhotoBytes>>> {
  if (document.blocks.every((block) => block.type !== 'figure')) return ok(new Map());
  const services = await cli.services();
  return services.ok ? photosOf(services.value.library, document) : services;
}
