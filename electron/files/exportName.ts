import type { ReleaseFields } from '../../core/release/release.ts';

const forbidden = /[\p{C}<>:"/\\|?*„“”«»‘’'.,;!]+/gu;

/** Characters of a suggested name before its extension, at most. */
const longest = 80;

/** A file name to suggest: day and headline, safe on every file system, cut between words. */
export function exportName({ date, headline }: Pick<ReleaseFields, 'date' | 'headline'>, extension: string): string {
  const words = headline.normalize('NFC').replace(forbidden, ' ').trim().split(/\s+/u).filter(Boolean);
  let stem = '';
  for (const word of [date, ...words].filter((word) => word !== null)) {
    const longer = stem === '' ? word : `${stem}-${word}`;
    // Later words that would still fit say something else without the one before them.
    if (Array.from(longer).length > longest) break;
    stem = longer;
  }
  return `${stem.replace(/^[-.]+|[-.]+$/gu, '') || 'release'}.${extension}`;
}
