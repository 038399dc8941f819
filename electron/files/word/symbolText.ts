import { codePoint } from 'dingbat-to-unicode';
import { child, type Element } from '../../../core/docxRules/element.ts';

/** Fonts whose letters are pictures: the sign a reader sees is not the letter that is stored. */
const pictured = /^(?:symbol|wingdings(?: [23])?|webdings|zapf ?dingbats)$/iu;

/** The sign that a character of a symbol font shows, in Unicode; null where none is known. Word stores it as U+F020 to U+F0FF too. */
export function symbolText(font: string, code: number): string | null {
  const own = code >= 0xf0_00 && code <= 0xf0_ff ? code - 0xf0_00 : code;
  const found = codePoint(font, own) ?? codePoint(font, code);
  if (found) return found.string;
  // An ordinary font: the character is what it is.
  return pictured.test(font) || code < 0x20 || (code >= 0xe0_00 && code <= 0xf8_ff) ? null : String.fromCodePoint(code);
}

/** The font of a run whose letters are pictures; null where the run is plain text. */
export function symbolFont(run: Element): string | null {
  const font = child(child(run, 'w:rPr'), 'w:rFonts')?.attributes['w:ascii'] ?? '';
  return pictured.test(font) ? font : null;
}

/** What a text set in a symbol font shows; a character without a known sign stays as it is stored. */
export const shownIn = (font: string, text: string): string =>
  Array.from(text, (letter) => (letter.trim() === '' ? letter : (symbolText(font, letter.codePointAt(0) ?? 0) ?? letter))).join('');
