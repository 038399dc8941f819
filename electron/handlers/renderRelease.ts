import type { FileFormat } from '../../core/export/fileFormat.ts';
import type { Release } from '../../core/release/release.ts';
import type { Result } from '../../core/result.ts';
import { renderFile } from '../files/renderFile.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

/** One release in one format, as checked bytes. */
export async function renderRelease(
  services: Pick<Services, 'library' | 'exportJob' | 'printer' | 'settings'>,
  release: Release,
  format: FileFormat,
): Promise<Result<Uint8Array>> {
  const photos = await photosOf(services.library, release.document);
  if (!photos.ok) return photos;
  return renderFile(services, format, { release, photos: photos.value, letterhead: services.settings.get().letterhead });
}
