import { glossary } from '../../../core/spelling/glossary.ts';
import { knownWords, type KnownWords } from '../../../core/spelling/knownWords.ts';

let brought: KnownWords | null = null;

/** Tells words that are right whatever the dictionaries say: those of the glossary, and a person's own. */
export function rightWords(own: readonly string[]): (word: string) => boolean {
  brought ??= knownWords(glossary);
  const known = knownWords(own);
  return (word) => brought?.has(word) === true || known.has(word);
}
