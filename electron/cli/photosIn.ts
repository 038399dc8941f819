import type { PhotoBytes } from '../../core/export/exporter.ts';
import { ok, type Result } from '../../core/result.ts';
import { photosOf, shownPhotos } from '../handlers/photosOf.ts';
import { noPhotos, type PhotoStore } from '../library/photoStore.ts';
import type { Cli } from './cliServices.ts';
import type { Source } from './releaseFrom.ts';

/** The photos of a release; a release without any needs no library. */
export async function photosIn({ release: { document }, shelf }: Source): Promise<Result<Map<string, PhotoBytes>>> {
  if (shownPhotos(document).length === 0) return ok(new Map());
  const library = await shelf();
  return library.ok ? photosOf(library.value, document) : library;
}

/** Where the photos of these releases lie: in one place, to which they are brought where they lie in several. */
export async function photoStoreIn(cli: Cli, sources: readonly Source[]): Promise<Result<PhotoStore>> {
  const showing = sources.filter(({ release }) => shownPhotos(release.document).length > 0);
  const [first] = showing;
  if (!first) return ok(noPhotos);
  const isTogether = showing.every(({ shelf }) => shelf === first.shelf);
  if (!isTogether) {
    const gathered = await gather(cli, showing);
    if (!gathered.ok) return gathered;
  }
  const library = await (isTogether ? first.shelf : cli.scratch)();
  if (!library.ok) return library;
  return library.value.photoStore([...new Set(showing.flatMap(({ release }) => shownPhotos(release.document)))]);
}

async function gather(cli: Cli, sources: readonly Source[]): Promise<Result<null>> {
  const scratch = await cli.scratch();
  if (!scratch.ok) return scratch;
  for (const source of sources) {
    if (source.shelf === cli.scratch) continue;
    const photos = await photosIn(source);
    if (!photos.ok) return photos;
    for (const [photo, { bytes }] of photos.value) {
      const added = await scratch.value.addPhoto(bytes, photo);
      if (!added.ok) return added;
    }
  }
  return ok(null);
}
