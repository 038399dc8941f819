import type { PrintedFigure } from '../sheet/part.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { base64 } from './base64.ts';

/** What the parts of a page need to know about it. */
export interface Page extends Pick<Sheet, 'labels' | 'labelTag' | 'tag'> {
  /** The address a picture is shown from. */
  photoSrc: (photo: NonNullable<PrintedFigure['photo']>) => string;
}

/** The picture itself as an address (RFC 2397), for a page that stands alone. */
export const photoInside: Page['photoSrc'] = ({ file }) => `data:${file.mime};base64,${base64(file.bytes)}`;
