import { $getNodeByKey, $getSelection, $isRangeSelection, type LexicalEditor } from 'lexical';
import { spelledWords, type SpelledLanguage } from '../../../../core/spelling/spelledWords.ts';
import { createJudge, type AskSpelling } from '../../spelling/createJudge.ts';
import { matchRange } from '../find/matchRange.ts';
import type { PlacedMatch } from '../find/placedMatch.ts';
import { $textsIn } from '../find/searchedTexts.ts';
import { $releaseLanguage } from '../nodes/LanguageExtension.ts';
import { showHighlight } from '../showHighlight.ts';

/** A word that is written wrong, where it stands. */
export interface WrongWord extends PlacedMatch {
  word: string;
  language: SpelledLanguage;
}

/** Marks what is written wrong in one editor. */
export interface Speller {
  /** These blocks have changed, or have gone. */
  changed: (blocks: Iterable<string>) => void;
  /** The caret has moved: the word that is being written has no mark, the one it has left has. */
  caretMoved: () => void;
  /** All wrong words in reading order, the marked ones first brought up to date. */
  wrong: () => Promise<WrongWord[]>;
  /** Those that were found the last time, in no order. */
  marked: () => WrongWord[];
  stop: () => void;
}

/** Words are looked at this many milliseconds after the last key. */
const pause = 500;
/** So many blocks are looked at without a break. */
const slice = 60;
/** More marks than this are drawn for nobody. */
const mostShown = 1000;

/** The speller of an editor. `isRight` knows names and own words; `ask` knows the dictionaries. */
export function createSpeller(editor: LexicalEditor, isRight: (word: string) => boolean, ask: AskSpelling): Speller {
  const dirty = new Set<string>();
  const found = new Map<string, WrongWord[]>();
  const judge = createJudge(ask);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let underWay: Promise<void> | null = null;
  let isStopped = false;
  let written: WrongWord | null = null;

  const read = (keys: readonly string[]): Map<string, WrongWord[]> =>
    editor.read(() => {
      const language = $releaseLanguage();
      return new Map(
        keys.map((key) => {
          const block = $getNodeByKey(key);
          const texts = block ? $textsIn(block) : [];
          const words = texts.flatMap(({ text, segments }) => spelledWords(text, language).map((word) => ({ ...word, segments })));
          return [key, words.filter(({ word }) => !isRight(word))] as const;
        }),
      );
    });

  async function look(): Promise<void> {
    while (dirty.size > 0 && !isStopped) {
      const keys = [...dirty].slice(0, slice);
      for (const key of keys) dirty.delete(key);
      const words = read(keys);
      const wrongOnes = new Set(await judge([...words.values()].flat()));
      for (const key of keys) {
        const wrong = (words.get(key) ?? []).filter((word) => wrongOnes.has(word));
        if (wrong.length > 0) found.set(key, wrong);
        else found.delete(key);
      }
      draw();
    }
  }

  const settle = async (): Promise<void> => {
    clearTimeout(timer);
    while (!isStopped && (dirty.size > 0 || underWay)) {
      underWay ??= look().finally(() => (underWay = null));
      await underWay;
    }
  };

  const wordAtCaret = (): WrongWord | null => {
    const caret = editor.read($caret);
    return (caret && [...found.values()].flat().find((word) => endsAt(word, caret))) ?? null;
  };
  const draw = () => {
    if (isStopped) return;
    written = wordAtCaret();
    const shown = [...found.values()].flat().filter((word) => word !== written);
    showHighlight(
      'spelling',
      typeof Range === 'undefined' ? [] : shown.slice(0, mostShown).flatMap((word) => matchRange(editor, word) ?? []),
    );
  };

  return {
    changed: (blocks) => {
      for (const key of blocks) dirty.add(key);
      clearTimeout(timer);
      timer = setTimeout(() => void settle(), pause);
    },
    caretMoved: () => {
      if (wordAtCaret() !== written) draw();
    },
    marked: () => [...found.values()].flat(),
    wrong: async () => {
      await settle();
      return editor.read(() => {
        const order = new Map([...found.keys()].map((key) => [key, $getNodeByKey(key)?.getIndexWithinParent() ?? -1]));
        return [...found].toSorted(([one], [other]) => (order.get(one) ?? 0) - (order.get(other) ?? 0)).flatMap(([, words]) => words);
      });
    },
    stop: () => {
      isStopped = true;
      clearTimeout(timer);
      showHighlight('spelling', []);
    },
  };
}

/** Where the caret stands, or null where words are selected. */
function $caret(): { key: string; offset: number } | null {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null;
  return { key: selection.anchor.key, offset: selection.anchor.offset };
}

/** A word with the caret right behind it is still being written. */
const endsAt = ({ end, segments }: WrongWord, caret: { key: string; offset: number }): boolean =>
  segments.some(({ key, start }) => key === caret.key && start + caret.offset === end);
