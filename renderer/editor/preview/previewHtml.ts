import { htmlPage } from '../../../core/export/html/htmlPage.ts';
import type { PhotoBytes } from '../../../core/export/exporter.ts';
import type { Release } from '../../../core/release/release.ts';
import type { Letterhead } from '../../../core/settings/settings.ts';

const noBytes = new Uint8Array();

/** The page as it would be handed out, with its photos shown from the library instead of carried inside. */
export function previewHtml(release: Release, letterhead: Letterhead): string {
  const photos = new Map<string, PhotoBytes>();
  for (const block of release.document.blocks) {
    if (block.type !== 'figure') continue;
    const shown = document.querySelector<HTMLImageElement>(`img[src="/photos/${block.photo}"]`);
    // A picture that is not drawn has no size: it is missing, and told so as in the file.
    if (shown && shown.naturalWidth > 0)
      photos.set(block.photo, { bytes: noBytes, mime: 'image/jpeg', width: shown.naturalWidth, height: shown.naturalHeight });
  }
  return htmlPage(
    { release, photos, letterhead },
    { source: location.origin, photoSrc: ({ sha256 }) => `${location.origin}/photos/${sha256}` },
  );
}
