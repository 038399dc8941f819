import type { ExportInput } from '../../core/export/exporter.ts';
import type { Release } from '../../core/release/release.ts';
import { ok, type Result } from '../../core/result.ts';
import { ownLetterhead } from './ownLetterhead.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

/** A release with everything that is printed with it. */
export async function exportInput(
  { library, settings }: Pick<Services, 'library' | 'settings'>,
  release: Release,
): Promise<Result<ExportInput>> {
  const photos = await photosOf(library, release.document);
  if (!photos.ok) return photos;
  const own = await ownLetterhead({ library, settings });
  return own.ok ? ok({ release, photos: photos.value, letterhead: settings.get().letterhead, ...own.value }) : own;
}
