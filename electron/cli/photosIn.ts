import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import { ok, type Result } from '../../core/result.ts';
import { photosOf, shownPhotos } from '../handlers/photosOf.ts';
import { noPhotos, type PhotoStore } from '../library/photoStore.ts';
import type { Cli } from './cliServices.ts';

/** The photos of a release; a release without any needs no library. */
export async function photosIn(cli: Cli, { document }: Release): Promise<Result<Map<string, PhotoBytes>>> {
  if (shownPhotos(document).length === 0) return ok(new Map());
  const services = await cli.services();
  return services.ok ? photosOf(services.value.library, document) : services;
}

/** Where the photos of these releases lie. */
export async function photoStoreIn(cli: Cli, releases: readonly Release[]): Promise<Result<PhotoStore>> {
  const shown = [...new Set(releases.flatMap(({ document }) => shownPhotos(document)))];
  if (shown.length === 0) return ok(noPhotos);
  const services = await cli.services();
  return services.ok ? services.value.library.photoStore(shown) : services;
}
