/** Words as they stand in one line: a break among them becomes a space. */
export const oneLine = (words: string): string => words.replace(/\s*[\r\n]+\s*/gu, ' ');
