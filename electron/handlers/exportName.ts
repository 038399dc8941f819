import type { ReleaseFields } from '../../core/release/release.ts';

const forbidden = /[\p{C}<>:"/\\|?*„“”«»‘’'.,;!]+/gu;

/** Characters of a suggested name before its extension, at most. */
const longest = 80;

/** A file name to suggest: day and headline, safe on every file system, cut between words. */
export function exportName({ date, headline }: Pick<ReleaseFields, 'date' | 'headline'>, extension: string): string {
  const words = headline.normalize('NFC').replace(forbidden, ' ').trim().split(/\s+/u).filter(Boolean);
  const stem = [date, ...words].filter(Boolean).reduce<string>((name, word) => {
    const longer = name === '' ? String(word) : `${name}-${word}`;
    return Array.from(longer).length <= longest ? longer : name;
  }, '');
  return `${stem.replace(/^[-.]+|[-.]+$/gu, '') || 'release'}.${extension}`;
}
