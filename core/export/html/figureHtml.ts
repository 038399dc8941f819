import type { PrintedFigure } from '../sheet/part.ts';

import { escapeHtml } from './escapeHtml.ts';
import type { Page } from './page.ts';
import { runsHtml } from './runsHtml.ts';

/** A photo with caption and credit; a photo that is not there is told in words. */
export function figureHtml({ photo, alt, caption, credit }: PrintedFigure, { labels, labelTag, photoSrc }: Page): string {
  const picture = photo
    ? `<img src="${escapeHtml(photoSrc(photo))}" width="${photo.file.width}" height="${photo.file.height}" alt="${escapeHtml(alt)}">`
    : `<p class="note" lang="${labelTag}">${escapeHtml(labels.photoMissing)}</p>`;
  const words = [runsHtml(caption), credit === '' ? '' : `<small>${escapeHtml(`${labels.credit}: ${credit}`)}</small>`].filter(Boolean);
  return ['<figure>', picture, ...(words.length === 0 ? [] : [`<figcaption>${words.join(' ')}</figcaption>`]), '</figure>'].join('\n');
}
