/** One line of a source that is not blank. Lines with no blank line between them share a `group`, counted from 0. */
export interface SourceLine {
  text: string;
  group: number;
}

/** Splits a text into its lines, without the spaces around them, blank lines, invisible control characters and broken surrogates. */
export function sourceLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let group = 0;
  let blank = false;
  for (const raw of text.toWellFormed().split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/)) {
    const line = raw
      .replace(/\t/g, ' ')
      .replace(/\p{Cc}|\u{FEFF}|\u{FFFE}|\u{FFFF}/gu, '')
      .trim();
    if (line === '') {
      blank = true;
      continue;
    }
    if (blank && lines.length > 0) group += 1;
    blank = false;
    lines.push({ text: line, group });
  }
  return lines;
}
