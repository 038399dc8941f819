import type { SourceLine } from './sourceLines.ts';

/** The lines of the originating press center at the end of a text, and the lines before them. */
export interface SignOffAtEnd {
  before: SourceLine[];
  signOff: string[];
}

const originator =
  /press\s?-?\s?(?:cent(?:er|re)|service|office)|information cent(?:er|re)|пресс-?\s?(?:центр|служб)|информационн\p{L}+ (?:центр|служб)/iu;
const isSignOffLine = (line: string): boolean => line.length <= 200 && !/[.!?;:,]$/u.test(line);

/** Takes the sign-off off the end of a text: from the line that names a press center on, when only short lines without a full stop follow. */
export function signOffAtEnd(lines: readonly SourceLine[]): SignOffAtEnd {
  const short = lines.findLastIndex((line) => !isSignOffLine(line.text)) + 1;
  const start = lines.findIndex((line, index) => index >= short && originator.test(line.text));
  if (start === -1 || lines.length - start > 8) return { before: [...lines], signOff: [] };
  return { before: lines.slice(0, start), signOff: lines.slice(start).map((line) => line.text) };
}
