import type { PrintedFigure } from '../sheet/part.ts';
import type { Sheet } from '../sheet/sheet.ts';

/** What the parts of a page need to know about it. */
export interface Page extends Pick<Sheet, 'labels' | 'labelTag' | 'tag'> {
  /** The address a picture is shown from. */
  photoSrc: (photo: NonNullable<PrintedFigure['photo']>) => string;
}

/** Stands for the picture itself in a page that is to stand alone, until `photosInside` lays it in. */
export const photoToCome: Page['photoSrc'] = ({ sha256 }) => `photo:${sha256}`;
