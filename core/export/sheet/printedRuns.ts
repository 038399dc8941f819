import { marks as allMarks, type Inline, type Mark, type Text } from '../../release/document/document.ts';
import { cleanText } from '../../cleanText.ts';
import { safeHref } from '../safeHref.ts';

/** A stretch of clean text that looks the same throughout; `\n` alone is a line break. `href` is safe to print, or null. */
export interface Run {
  text: string;
  marks: readonly Mark[];
  href: string | null;
  /** The threads that talk about it, in a file for colleagues. */
  threads?: readonly string[];
}

/** What is printed of inlines: clean, adjacent likes joined, no blanks at the ends. A part nobody knows is told by `notShown`. */
export function printedRuns(inlines: readonly Inline[], notShown: string): Run[] {
  const runs: Run[] = [];
  for (const inline of inlines) {
    if (inline.type === 'link') {
      const href = safeHref(inline.href);
      for (const child of inline.children) for (const piece of pieces(child, href, notShown)) add(runs, piece);
    } else for (const piece of pieces(inline, null, notShown)) add(runs, piece);
  }
  return trimmed(runs);
}

/** The words of runs, a line break as `\n`. */
export const runsText = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

function pieces(inline: Exclude<Inline, { type: 'link' }>, href: string | null, notShown: string): Run[] {
  if (inline.type === 'break') return [{ text: '\n', marks: [], href: null }];
  if (inline.type === 'opaque') return [{ text: notShown, marks: ['italic'], href: null }];
  const { threads } = inline;
  return lines(inline).map((text) =>
    text === '\n' ? { text, marks: [], href: null } : { text, marks: ordered(inline.marks), href, ...(threads ? { threads } : {}) },
  );
}

const lines = ({ text }: Text): string[] => cleanText(text).split(/(\n)/u);
const ordered = (marks: readonly Mark[]): Mark[] => allMarks.filter((mark) => marks.includes(mark));

function add(runs: Run[], run: Run): void {
  if (run.text === '') return;
  const last = runs.at(-1);
  if (
    last &&
    last.text !== '\n' &&
    run.text !== '\n' &&
    last.href === run.href &&
    last.marks.join() === run.marks.join() &&
    last.threads?.join() === run.threads?.join()
  )
    runs[runs.length - 1] = { ...last, text: last.text + run.text };
  else runs.push(run);
}

function trimmed(runs: readonly Run[]): Run[] {
  const kept = [...runs];
  for (let first = kept[0]; first && first.text.trimStart() !== first.text; first = kept[0]) {
    kept.shift();
    if (first.text.trim() !== '') kept.unshift({ ...first, text: first.text.trimStart() });
  }
  for (let last = kept.at(-1); last && last.text.trimEnd() !== last.text; last = kept.at(-1)) {
    kept.pop();
    if (last.text.trim() !== '') kept.push({ ...last, text: last.text.trimEnd() });
  }
  return kept;
}
