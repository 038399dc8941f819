import { all, type Element } from '../../../core/docxRules/element.ts';
import { wholeView, type PictureView, type Turn } from '../../../core/photo/pictureView.ts';

/** How Word shows a picture; null where that is nothing a picture can be redrawn by: aslant, or cut by a length. */
export function wordPictureView(blip: Element, frame: Element): PictureView | null {
  const [source] = all(frame, 'a:srcRect');
  const newer = source ? sides(source, ['l', 't', 'r', 'b'], (value) => partOf(value, 100_000)) : wholeView.cut;
  const older = sides(blip, ['cropleft', 'croptop', 'cropright', 'cropbottom'], (value) => partOf(value, 1));
  const cut = source ? newer : older;
  const [placed] = all(frame, 'a:xfrm');
  const turn = placed ? drawingTurn(placed) : olderTurn(frame.attributes['style'] ?? '');
  return cut === null || turn === 'aslant' ? null : { cut, turn };
}

function sides(
  element: Element,
  names: readonly [string, string, string, string],
  part: (value: string) => number,
): PictureView['cut'] | null {
  // A negative side adds a border and cuts nothing.
  const [left = 0, top = 0, right = 0, bottom = 0] = names.map((name) => Math.max(0, part(element.attributes[name] ?? '0')));
  return [left, top, right, bottom].some(Number.isNaN) ? null : { left, top, right, bottom };
}

/** A part of a side: a percentage, parts of 65536, or a number of the `whole`; not a number where it is anything else. */
function partOf(value: string, whole: number): number {
  const [, number = '', unit = ''] = /^\s*(-?[\d.]+)\s*(f|%|)\s*$/u.exec(value) ?? [];
  return number === '' ? Number.NaN : Number(number) / ({ f: 65_536, '%': 100 }[unit] ?? whole);
}

/** Word shows a picture as it is stored and says of a turned one how (ISO/IEC 29500-1 §20.1.7.6); of others their cameras know more. */
const drawingTurn = ({ attributes: { rot = '0', flipH = '0', flipV = '0' } }: Element): Turn | null | 'aslant' =>
  turnOf(Number(rot) / 60_000, isOn(flipH), isOn(flipV));

const isOn = (value: string): boolean => value === '1' || value === 'true';

/** The same in the style of a VML shape: degrees, or parts of 65536 of one. */
function olderTurn(style: string): Turn | null | 'aslant' {
  const value = (name: string) => new RegExp(`(?:^|;)\\s*${name}\\s*:\\s*([^;]*)`, 'u').exec(style)?.[1]?.trim() ?? '';
  const [, number = Number.NaN, unit = ''] = /^(-?[\d.]+)(fd|)$/u.exec(value('rotation') || '0') ?? [];
  const flips = value('flip').split(/\s+/u);
  return turnOf(Number(number) / (unit === 'fd' ? 65_536 : 1), flips.includes('x'), flips.includes('y'));
}

function turnOf(degrees: number, flipH: boolean, flipV: boolean): Turn | null | 'aslant' {
  if (degrees === 0 && !flipH && !flipV) return null;
  const quarters = degrees / 90 + (flipV ? 2 : 0);
  // Mirrored from top to bottom is mirrored from left to right and turned by half.
  return Number.isInteger(quarters) ? { mirrored: flipH !== flipV, quarters: ((quarters % 4) + 4) % 4 } : 'aslant';
}
