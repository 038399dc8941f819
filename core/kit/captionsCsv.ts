import type { KitPhoto } from './kitSheet.ts';

const heads = ['file', 'caption', 'creator', 'credit', 'date', 'city', 'country', 'alt', 'width', 'height', 'sha256'];

/**
 * What is said of every photo of a kit, as a table (RFC 4180, UTF-8 with its mark, so that Excel reads Cyrillic).
 * `hashOf` gives the SHA-256 of the file of a name.
 */
export const captionsCsv = (photos: readonly KitPhoto[], hashOf: (file: string) => string): string =>
  `\u{FEFF}${[
    heads,
    ...photos.map(({ facts, file, bytes }) => [
      file,
      facts.caption,
      facts.creator,
      facts.credit,
      facts.date,
      facts.city,
      facts.country,
      facts.alt,
      String(bytes.width),
      String(bytes.height),
      hashOf(file),
    ]),
  ]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;

/** A spreadsheet takes what begins like a formula for one; a blank before it makes it words. */
const cell = (text: string): string => `"${(/^[=+\-@\t\r]/u.test(text) ? ` ${text}` : text).replaceAll('"', '""')}"`;
