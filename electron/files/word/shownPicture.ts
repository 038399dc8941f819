import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import type { Redraw } from '../pictures/redrawing.ts';
import { wordPictureView } from './pictureView.ts';
import type { PictureUse } from './reading.ts';

/**
 * The bytes of a picture as Word shows it, cut, turned and mirrored; else why there are none: it lies outside the file or is missing, or
 * cannot be drawn anew: what was cut away must not be published.
 */
export function shownPicture(docx: DocxPackage, { part, blip, frame }: PictureUse, redraw: Redraw): Uint8Array | Dropped['reason'] {
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const found = docx.relationships(part).find((one) => one.id === id);
  if (!found || found.isExternal || !docx.names.has(found.part)) return 'picture';
  const view = wordPictureView(blip, frame);
  return (view && redraw(docx.bytes(found.part), view)) ?? 'picture-view';
}
