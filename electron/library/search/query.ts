import { normalise } from './normalise.ts';
import { stemPrefix } from './stemPrefix.ts';
import { words } from './words.ts';

/** What a text must contain: a word in any of its forms, or words exactly so and in this order. */
export type Term = { kind: 'word'; word: string; prefix: string } | { kind: 'phrase'; words: string[] };

/** More words than this narrow nothing down any more. */
const mostTerms = 16;

/** Quoted text in any of the house's two languages: "…", «…», “…”, „…“. A quote that is not closed is no quote. */
const quoted = /"([^"]*)"|«([^»]*)»|[“„]([^”“„]*)[”“]/g;

/** Reads what a person types into the search field. Any text is allowed; one without letters and digits gives no terms. */
export function readQuery(typed: string): Term[] {
  const phrases: Term[] = [];
  const rest = typed.replace(quoted, (_, ...inside: (string | undefined)[]) => {
    const exact = words(normalise(inside.slice(0, 3).join('')));
    if (exact.length > 0) phrases.push({ kind: 'phrase', words: exact.slice(0, mostTerms) });
    return ' ';
  });
  const loose = [...new Set(words(normalise(rest)))];
  // "в Москве": a single letter is looked for only when there is nothing else.
  const telling = loose.filter((word) => word.length > 1 || /\p{N}/u.test(word));
  const chosen = telling.length + phrases.length > 0 ? telling : loose;
  return [...phrases, ...chosen.map((word): Term => ({ kind: 'word', word, prefix: stemPrefix(word) }))].slice(0, mostTerms);
}

/** The terms in the language of FTS5's MATCH. The terms hold letters and digits only, so nothing in them is an operator. */
export const matchExpression = (terms: readonly Term[]): string =>
  terms
    .map((term) => {
      if (term.kind === 'phrase') return `"${term.words.join(' ')}"`;
      if (term.prefix.length < 2) return `"${term.word}"`;
      // The word itself counts once more: an exact hit comes before its relatives.
      return term.prefix === term.word ? `"${term.word}"*` : `("${term.word}" OR "${term.prefix}"*)`;
    })
    .join(' AND ');
