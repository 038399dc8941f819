/** How wide plain text may run, in characters: what mail programs quote without breaking lines. */
export const columns = 72;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** The width of a line as people count its letters. */
export const widthOf = (text: string): number => (/^[\x20-\x7E\p{L}]*$/u.test(text) ? text.length : [...segmenter.segment(text)].length);

/** Breaks text at blanks into lines of at most `columns` letters; `first` and `rest` stand before them and count. Longer words stay whole. */
export function wrap(text: string, lead: { first?: string; rest?: string } = {}): string[] {
  const first = lead.first ?? '';
  const rest = lead.rest ?? first;
  const lines: string[] = [];
  for (const given of text.split('\n')) {
    let line = '';
    for (const word of given.split(/[^\S\u00A0\u202F]+/u).filter(Boolean)) {
      const before = lines.length === 0 ? first : rest;
      if (line !== '' && widthOf(before) + widthOf(line) + 1 + widthOf(word) > columns) {
        lines.push(before + line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(((lines.length === 0 ? first : rest) + line).trimEnd());
  }
  return lines;
}
