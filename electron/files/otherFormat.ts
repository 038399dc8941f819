/** How files begin that hold more than plain text: archives and Word, PDF, old Word, RTF, pictures. */
const beginnings: readonly string[] = [
  'PK\x03\x04',
  'PK\x05\x06',
  '%PDF-',
  '\xD0\xCF\x11\xE0',
  '{\\rtf',
  '\xFF\xD8\xFF',
  '\x89PNG',
  'GIF87a',
  'GIF89a',
  'II*\0',
  'MM\0*',
  '7z\xBC\xAF',
  'Rar!\x1A',
  '\x1F\x8B',
];

/** Tells by its first bytes whether a file is of a format that importing as plain text would garble. */
export function isOtherFormat(bytes: Buffer): boolean {
  const start = bytes.subarray(0, 512).toString('latin1');
  const isVideo = start.slice(4, 8) === 'ftyp';
  const isWebp = start.startsWith('RIFF') && start.slice(8, 12) === 'WEBP';
  const isMarkup = /^(?:\xEF\xBB\xBF)?\s*<(?:!doctype|html|\?xml)/i.test(start);
  return isVideo || isWebp || isMarkup || beginnings.some((beginning) => start.startsWith(beginning));
}
