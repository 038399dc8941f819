/** Text that says the same in Markdown (CommonMark 0.31 with GFM tables and strikethrough), wherever on a line it stands. */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_[\]<>|~&#!]/gu, String.raw`\$&`);

/** What at the beginning of a line would make a list or a rule of words, with the sign that makes it: `- `, `+ `, `= `, `1. `, `1) `. */
const starts = /^(\s*)(?:([-+=:])|(\d{1,9})([.)]))/u;

/** The beginning of a line of escaped text that is no list, heading or rule. */
export const escapeStart = (line: string): string =>
  line.replace(starts, (_, blanks: string, sign: string | undefined, number = '', mark = '') => `${blanks}${number}\\${sign ?? mark}`);
