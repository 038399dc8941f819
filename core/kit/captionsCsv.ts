import { cleanLine } from '../cleanText.ts';
import { runsText } from '../export/sheet/printedRuns.ts';
import type { KitPhoto } from './kitSheet.ts';

const heads = ['file', 'caption', 'credit', 'alt', 'width', 'height', 'sha256'];

/** What is said of every photo of a kit, as a table (RFC 4180, UTF-8 with its mark, so that Excel reads Cyrillic). */
export const captionsCsv = (photos: readonly KitPhoto[]): string =>
  `\u{FEFF}${[
    heads,
    ...photos.map(({ figure, file, bytes, sha256 }) => [
      file,
      cleanLine(runsText(figure.caption)),
      figure.credit,
      figure.alt,
      String(bytes.width),
      String(bytes.height),
      sha256,
    ]),
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;

/** A spreadsheet takes what begins like a formula for one; a blank before it makes it words. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? ` ${text}` : text).replaceAll('"', '""')}"`;
