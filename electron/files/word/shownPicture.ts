import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { hasContentCredentials } from '../../../core/photo/contentCredentials.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import type { Redraw } from '../pictures/redrawing.ts';
import { wordPictureView } from './pictureView.ts';
import type { PictureUse } from './reading.ts';

/** A picture to take, and whether it had content credentials before it was drawn anew. */
interface ShownPicture {
  bytes: Uint8Array;
  lostCredentials: boolean;
}

/**
 * A picture as Word shows it, cut, turned and mirrored; else why there is none: it lies outside the file or is missing, or
 * cannot be drawn anew: what was cut away must not be published.
 */
export function shownPicture(docx: DocxPackage, { part, blip, frame }: PictureUse, redraw: Redraw): ShownPicture | Dropped['reason'] {
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const found = docx.relationships(part).find((one) => one.id === id);
  if (!found || found.isExternal || !docx.names.has(found.part)) return 'picture';
  const view = wordPictureView(blip, frame);
  const stored = docx.bytes(found.part);
  const bytes = view && redraw(stored, view);
  return bytes ? { bytes, lostCredentials: bytes !== stored && hasContentCredentials(stored) } : 'picture-view';
}
