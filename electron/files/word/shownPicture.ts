import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { all, type Element } from '../../../core/docxRules/element.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import type { PictureUse } from './reading.ts';

/**
 * The bytes of a picture as Word shows it; `picture-unreadable` where it lies outside the file, is missing, or is shown cropped, turned
 * or mirrored: what was cut away must not be published.
 */
export function shownPicture(docx: DocxPackage, { part, blip, frame, alt }: PictureUse): Result<Uint8Array> {
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const found = docx.relationships(part).find((one) => one.id === id);
  if (!found || found.isExternal || !docx.names.has(found.part) || isChanged(blip, frame))
    return fail({ kind: 'picture-unreadable', name: alt });
  return ok(docx.bytes(found.part));
}

/** Sides are cut by a thousandth of a percent in DrawingML and by parts of 65536 or by decimals in VML; a negative one adds a border. */
function isChanged(blip: Element, frame: Element): boolean {
  const isCut = (value: string | undefined): boolean => Number.parseFloat(value ?? '0') > 0;
  const cropped = [...all(frame, 'a:srcRect')].some(({ attributes }) => ['l', 't', 'r', 'b'].some((side) => isCut(attributes[side])));
  const turned = [...all(frame, 'a:xfrm')].some(
    ({ attributes: { rot = '0', flipH = '0', flipV = '0' } }) =>
      Number.parseInt(rot, 10) !== 0 || [flipH, flipV].some((flip) => flip === '1' || flip === 'true'),
  );
  const older = ['cropleft', 'croptop', 'cropright', 'cropbottom'].some((side) => isCut(blip.attributes[side]));
  return cropped || turned || older || /(?:^|;)\s*(?:rotation|flip)\s*:/u.test(frame.attributes['style'] ?? '');
}
