import type { ExportFormat } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import type { Result } from '../../core/result.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

/** One release in one format, as checked bytes. */
export async function renderRelease(
  { library, exportJob, settings }: Pick<Services, 'library' | 'exportJob' | 'settings'>,
  release: Release,
  format: ExportFormat,
): Promise<Result<Uint8Array>> {
  const photos = await photosOf(library, release.document);
  if (!photos.ok) return photos;
  return exportJob.render(format, { release, photos: photos.value, letterhead: settings.get().letterhead });
}
