import type { Mark } from '../../release/document/document.ts';
import type { Run } from '../sheet/printedRuns.ts';
import { escapeMarkdown, escapeStart } from './escapeMarkdown.ts';

/** Where Markdown has no sign for a mark, or its sign would not be read, the element says it. */
const elements: Record<Mark, string> = { bold: 'strong', italic: 'em', underline: 'u', strike: 's', sub: 'sub', sup: 'sup' };
const signs: Partial<Record<Mark, string>> = { bold: '**', italic: '*', strike: '~~' };

/** Runs as a paragraph: line breaks kept, nothing at the beginning of a line that would make something else of it. */
export const paragraphMarkdown = (runs: readonly Run[]): string => inlineMarkdown(runs, '\\\n').split('\n').map(escapeStart).join('\n');

/** Runs on one line, as headings and cells want them. */
export const lineMarkdown = (runs: readonly Run[]): string => inlineMarkdown(runs, '<br>');

function inlineMarkdown(runs: readonly Run[], lineBreak: string): string {
  let text = '';
  for (let at = 0; at < runs.length;) {
    const run = runs[at];
    if (!run) break;
    if (run.href === null) {
      text += runMarkdown(runs, at, lineBreak);
      at += 1;
      continue;
    }
    let words = '';
    for (const { href } = run; runs[at]?.href === href; at += 1) words += runMarkdown(runs, at, lineBreak);
    text += `[${words}](<${run.href}>)`;
  }
  return text;
}

function runMarkdown(runs: readonly Run[], at: number, lineBreak: string): string {
  const { text, marks } = runs[at] ?? { text: '', marks: [] };
  if (text === '\n') return lineBreak;
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (words === '' || marks.length === 0) return escapeMarkdown(text);
  const escaped = escapeMarkdown(words);
  // A sign is read where it touches a word; two signs that touch are read as one.
  const isFree = (before !== '' || !isMarked(runs[at - 1])) && (after !== '' || !isMarked(runs[at + 1]));
  const isPlain = /^[\p{L}\p{N}]/u.test(escaped) && /[\p{L}\p{N}]$/u.test(escaped);
  const marked = marks.reduceRight((inner, mark) => {
    const sign = signs[mark];
    const tag = elements[mark];
    return sign !== undefined && isFree && isPlain && marks.length === 1 ? sign + inner + sign : `<${tag}>${inner}</${tag}>`;
  }, escaped);
  return before + marked + after;
}

const isMarked = (run: Run | undefined): boolean => run !== undefined && run.marks.length > 0;
