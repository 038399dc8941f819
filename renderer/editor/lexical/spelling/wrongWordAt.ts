import type { LexicalEditor } from 'lexical';
import { matchRange } from '../find/matchRange.ts';
import type { WrongWord } from './createSpeller.ts';

/** The wrong word a point of the window lies on, or null. */
export function wrongWordAt(editor: LexicalEditor, words: readonly WrongWord[], x: number, y: number): WrongWord | null {
  return (
    words.find((word) =>
      [...(matchRange(editor, word)?.getClientRects() ?? [])].some(
        ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
      ),
    ) ?? null
  );
}
