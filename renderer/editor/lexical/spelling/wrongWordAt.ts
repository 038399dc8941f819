import type { LexicalEditor } from 'lexical';
import { isUnderPointer } from '../../spelling/isUnderPointer.ts';
import { matchRange } from '../find/matchRange.ts';
import type { WrongWord } from './createSpeller.ts';

/** The wrong word a point of the window lies on, or null. */
export const wrongWordAt = (editor: LexicalEditor, words: readonly WrongWord[], x: number, y: number): WrongWord | null =>
  words.find((word) => isUnderPointer(matchRange(editor, word), x, y)) ?? null;
