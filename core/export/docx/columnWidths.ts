/** What a letter of table text (Arial 10 pt, the wider of plain and bold) takes on average, in twips. The first that fits counts. */
const letters: readonly (readonly [kind: RegExp, width: number])[] = [
  [/[\s.,:;!|/'()\u2011-]/u, 65],
  [/[\p{Lu}\p{Lt}@%—]/u, 152],
  [/[\u0020-\u007E]/u, 112],
  [/[\s\S]/u, 124],
];
/** The padding of a cell with a little room to breathe, in twips. */
const padding = 270;
/** A line longer than this share of the text wraps; it does not claim more room than others. */
const longest = 0.6;

/**
 * Shares the text width (twips) among columns by the texts in each: first every column gets room for its longest word, as far
 * as there is room, then what is left goes where it saves lines, up to the longest line, and then to all alike. The sum is exact.
 */
export function columnWidths(columns: readonly (readonly string[])[], textWidth: number): number[] {
  const least = columns.map((texts) => padding + Math.max(0, ...texts.flatMap((text) => text.split(/[^\S\u00A0]+/u)).map(widthOf)));
  const most = columns.map((texts, column) => {
    const line = padding + Math.max(0, ...texts.flatMap((text) => text.split('\n')).map(widthOf));
    return Math.max(least[column] ?? 0, Math.min(line, longest * textWidth));
  });
  const wanted = sum(most) - sum(least);
  const room = textWidth - sum(least);
  const tight = Math.min(1, textWidth / sum(least));
  const granted = wanted === 0 ? 0 : Math.min(1, Math.max(0, room) / wanted);
  const spare = Math.max(0, room - wanted) / columns.length;
  const widths = least.map((width, column) => Math.floor(width * tight + granted * ((most[column] ?? 0) - width) + spare));
  return widths.map((width, column) => (column === 0 ? width + textWidth - sum(widths) : width));
}

const widthOf = (text: string): number => sum(Array.from(text, (letter) => letters.find(([kind]) => kind.test(letter))?.[1] ?? 0));
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
