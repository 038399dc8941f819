import { hasContentCredentials } from '../../../core/photo/contentCredentials.ts';
import type { Dropped, Imported } from '../../../core/import/imported.ts';
import type { Block } from '../../../core/release/document/document.ts';
import { wholeView } from '../../../core/photo/pictureView.ts';
import type { Redraw } from './redrawing.ts';

/**
 * Sets the pictures of a release upright; a figure whose picture cannot be is left out and told, so that none lies on its side. Content
 * credentials, which no stored picture keeps, are told too.
 */
export function uprightPictures<T extends Imported>(
  imported: T,
  pictures: ReadonlyMap<string, Uint8Array>,
  redraw: Redraw,
): T & { pictures: { photo: string; bytes: Uint8Array }[] } {
  const upright: { photo: string; bytes: Uint8Array }[] = [];
  const refused = new Set<string>();
  for (const [photo, stored] of pictures) {
    const bytes = redraw(stored, wholeView);
    if (bytes) upright.push({ photo, bytes });
    else refused.add(photo);
  }
  const left: Dropped[] = [];
  const blocks = imported.document.blocks.filter((block: Block) => {
    if (block.type !== 'figure') return true;
    if (!refused.has(block.photo)) {
      if (hasContentCredentials(pictures.get(block.photo) ?? new Uint8Array())) left.push({ reason: 'credentials', text: block.alt });
      return true;
    }
    left.push({ reason: 'picture-view', text: block.alt });
    return false;
  });
  return { ...imported, document: { ...imported.document, blocks }, dropped: [...imported.dropped, ...left], pictures: upright };
}
