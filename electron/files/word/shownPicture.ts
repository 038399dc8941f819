import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { all } from '../../../core/docxRules/element.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { PictureUse } from './reading.ts';

/** The bytes of a picture as Word shows it; `picture-unreadable` where it lies outside the file, is missing, or only a part of it is shown. */
export function shownPicture(docx: DocxPackage, { part, blip, frame, alt }: PictureUse): Result<Uint8Array> {
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const found = docx.relationships(part).find((one) => one.id === id);
  const isChanged = Array.from(all(frame, 'a:srcRect', 'a:xfrm')).some(({ attributes }) =>
    ['l', 't', 'r', 'b', 'rot'].some((side) => Number.parseInt(attributes[side] ?? '0', 10) !== 0),
  );
  if (!found || found.isExternal || !docx.names.has(found.part) || isChanged) return fail({ kind: 'picture-unreadable', name: alt });
  return ok(docx.bytes(found.part));
}
