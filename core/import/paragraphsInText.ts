import { joinedLines } from './joinedLines.ts';
import type { SourceLine } from './sourceLines.ts';

/** Lines of other widths are a page of their own kind: short ones are names and numbers, long ones are whole paragraphs. */
const narrowest = 55;
const widest = 120;
/** A column of a newspaper; its lines are joined only where they plainly go on. */
const narrowestColumn = 30;

/**
 * Makes paragraphs of lines. Every line is a paragraph, except in a group whose lines were broken at about the same width, as in
 * mail, old text files and PDF files: those are paragraphs again, each to the line that ends short of the width with a sentence.
 */
export function paragraphsInText(lines: readonly SourceLine[]): string[] {
  const groups: string[][] = [];
  for (const [index, { text, group }] of lines.entries()) {
    if (group === lines[index - 1]?.group) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  return groups.flatMap((group) => paragraphsOf(group).map(joinedLines));
}

function paragraphsOf(group: readonly string[]): string[][] {
  const width = group.reduce((most, { length }) => Math.max(most, length), 0);
  const alone = group.map((line) => [line]);
  if (group.length < 2 || width > widest || width < narrowestColumn) return alone;
  const isFull = ({ length }: string) => length >= (width < narrowest ? width * 0.75 : width - 15);
  const paragraphs: string[][] = [[]];
  for (const [index, line] of group.entries()) {
    paragraphs.at(-1)?.push(line);
    if (index === group.length - 1 || isFull(line)) continue;
    // A short line in the middle of a sentence: these lines were not broken at a width.
    if (!/[.!?…:;][»”")\]]*$/u.test(line)) return alone;
    paragraphs.push([]);
  }
  // Lines of several paragraphs may be sentences that happen to be of one length; then nearly all of them end as sentences do.
  const broken = paragraphs.flatMap((paragraph) => paragraph.slice(0, -1));
  const goingOn = broken.filter((line) => !/[.!?…:;][»”")\]]*$/u.test(line)).length;
  const least = width < narrowest ? 0.8 : paragraphs.length > 1 ? 0.5 : 0;
  return broken.length > 0 && goingOn >= broken.length * least && (width >= narrowest || broken.length >= 4) ? paragraphs : alone;
}
