import type { ReleaseLanguage } from '../../i18n/language.ts';
import type { BlockOf } from '../../release/document/document.ts';
import { cleanLine } from '../../cleanText.ts';
import { documentLabels } from '../documentLabels.ts';
import type { ExportInput } from '../exporter.ts';
import type { PartOf } from './part.ts';
import { printedRuns, runsText } from './printedRuns.ts';

/** A photo with its caption, credit and text for those who do not see it. */
export function printedFigure(block: BlockOf<'figure'>, language: ReleaseLanguage, photos: ExportInput['photos']): PartOf<'figure'> {
  const { notShown, photo } = documentLabels(language);
  const file = photos.get(block.photo);
  const caption = printedRuns(block.caption, notShown);
  return {
    type: 'figure',
    photo: file ? { sha256: block.photo, file } : null,
    alt: block.decorative ? '' : cleanLine(block.alt) || cleanLine(runsText(caption)) || photo,
    caption,
    credit: [block.photographer ?? '', block.credit].map(cleanLine).filter(Boolean).join(' / '),
  };
}
