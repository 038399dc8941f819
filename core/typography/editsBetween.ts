import { diffChars } from 'diff';

/** A stretch of a text and what stands in its place. Offsets in UTF-16 units of the older text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** What turns one text into another, as few changes as can be, from the first to the last. */
export function editsBetween(before: string, after: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const { value, added, removed } of diffChars(before, after)) {
    const last = edits.at(-1);
    if (removed) {
      if (last?.end === at) last.end += value.length;
      else edits.push({ start: at, end: at + value.length, text: '' });
      at += value.length;
    } else if (added) {
      if (last?.end === at) last.text += value;
      else edits.push({ start: at, end: at, text: value });
    } else at += value.length;
  }
  return edits;
}
