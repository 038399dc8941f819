import { unreachable } from '../export/unreachable.ts';
import type { Inline, Mark } from '../release/document/document.ts';

/** How a stretch of text is set: its emphasis and where it leads. */
export interface Style {
  marks: readonly Mark[];
  href: string | null;
}

/** A stretch of one style; what this version does not know keeps its stored value in `opaque` and has no text. */
export interface Piece extends Style {
  text: string;
  opaque: unknown;
}

/** The smallest thing that is compared: a word, a sign, white space, a line break. Its pieces differ where its style changes. */
export interface Word {
  /** Equal for words that read alike, whatever their style. */
  key: string;
  pieces: readonly Piece[];
}

/** A word with the hyphens, apostrophes and points inside it; white space; any other sign by itself. */
const words = /[\p{L}\p{N}\p{M}_]+(?:[-‐‑'’.,:/@][\p{L}\p{N}\p{M}_]+)*|\s+|./gsu;

/** Takes a text apart into words; put together again they are the text. */
export function wordsOf(inlines: readonly Inline[]): Word[] {
  const found: Word[] = [];
  let run: Piece[] = [];
  const close = () => {
    found.push(...cut(run));
    run = [];
  };
  for (const piece of inlines.flatMap((inline) => piecesOf(inline, null))) {
    if (piece.opaque === undefined) run.push(piece);
    else {
      close();
      found.push({ key: `\u0000${JSON.stringify(piece.opaque)}`, pieces: [piece] });
    }
  }
  close();
  return found;
}

/** Tells whether a word is only white space, which by itself is no news. */
export const isSpace = ({ key }: Word): boolean => /^\s+$/u.test(key);

/** Tells whether a word has letters or digits. */
export const isWord = ({ key }: Word): boolean => /^[\p{L}\p{N}]/u.test(key);

/** Tells whether two words, alike in their letters, are set alike. */
export const sameStyle = (one: Word, other: Word): boolean => styleKey(one) === styleKey(other);

const styleKey = ({ pieces }: Word): string =>
  JSON.stringify(pieces.filter(({ text }) => text !== '').map(({ text, marks, href }) => [text, marks.toSorted(), href]));

function piecesOf(inline: Inline, href: string | null): Piece[] {
  switch (inline.type) {
    case 'text':
      return [{ text: inline.text, marks: inline.marks, href, opaque: undefined }];
    case 'break':
      return [{ text: '\n', marks: [], href, opaque: undefined }];
    case 'link':
      return inline.children.flatMap((child) => piecesOf(child, inline.href));
    case 'opaque':
      return [{ text: '', marks: [], href, opaque: inline.raw }];
    default:
      return unreachable(inline);
  }
}

/** Cuts a stretch without unknown things into words, across the borders of its pieces; neighbours of one style become one. */
function cut(run: readonly Piece[]): Word[] {
  const text = run.map((piece) => piece.text).join('');
  let at = 0;
  let index = 0;
  return [...text.matchAll(words)].map(([key]) => {
    const pieces: Piece[] = [];
    for (let left = key.length; left > 0;) {
      const piece = run[index];
      if (piece === undefined) break;
      const part = piece.text.slice(at, at + left);
      at += part.length;
      left -= part.length;
      if (part !== '') pieces.push({ ...piece, text: part });
      if (at >= piece.text.length) {
        at = 0;
        index++;
      }
    }
    return { key, pieces: joined(pieces) };
  });
}

/** Puts neighbours of one style together. */
export function joined<P extends Piece>(pieces: readonly P[]): P[] {
  const result: P[] = [];
  for (const piece of pieces) {
    const last = result.at(-1);
    if (last && alike(last, piece)) result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result;
}

function alike(one: Piece & { change?: unknown }, other: Piece & { change?: unknown }): boolean {
  return (
    one.opaque === undefined &&
    other.opaque === undefined &&
    one.change === other.change &&
    one.href === other.href &&
    one.marks.length === other.marks.length &&
    one.marks.every((mark) => other.marks.includes(mark))
  );
}
