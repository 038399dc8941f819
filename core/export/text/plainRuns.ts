import type { Run } from '../sheet/printedRuns.ts';

const restOfWord = /^[\p{L}\p{N}\p{M}]+/u;

/** Runs as plain words; after a link, or the word it ends in, its address in brackets, unless the linked words are the address. */
export function plainRuns(runs: readonly Run[]): string {
  let text = '';
  let linked = '';
  let waiting = '';
  for (const [index, run] of runs.entries()) {
    const rest = waiting === '' ? '' : (restOfWord.exec(run.text)?.[0] ?? '');
    text += rest;
    if (rest !== run.text) {
      text += waiting + run.text.slice(rest.length);
      waiting = '';
    }
    if (run.href === null) continue;
    linked += run.text;
    if (runs[index + 1]?.href === run.href) continue;
    const address = run.href.replace(/^(?:mailto|tel):/u, '');
    if (!same(linked, address)) waiting += ` (${address})`;
    linked = '';
  }
  return text + waiting;
}

const same = (words: string, address: string): boolean => bare(words) === bare(address);
const bare = (text: string): string =>
  text
    .trim()
    .replace(/^https?:\/\//u, '')
    .replace(/\/$/u, '')
    .replace(/[\s()-]/gu, '')
    .toLowerCase();
