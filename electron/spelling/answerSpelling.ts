import { readFile } from 'node:fs/promises';
import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { SpelledLanguage } from '../../core/spelling/spelledWords.ts';
import { dictionaries, dictionaryFile, type DictionaryName } from './dictionaryFile.ts';
import type { SpellingTask } from './spelling.ts';

const opened = new Map<DictionaryName, Promise<Hunspell>>();

/** A dictionary, read once: the Russian one takes a sixth of a second and 45 MB. */
function open(name: DictionaryName): Promise<Hunspell> {
  const found = opened.get(name) ?? read(name);
  opened.set(name, found);
  return found;
}

async function read(name: DictionaryName): Promise<Hunspell> {
  const [rules, words] = await Promise.all([readFile(dictionaryFile(name, 'aff'), 'utf8'), readFile(dictionaryFile(name, 'dic'), 'utf8')]);
  return createHunspellFromStrings(rules, words);
}

const openAll = (language: SpelledLanguage): Promise<Hunspell[]> => Promise.all(dictionaries[language].map(open));

/** At most so many suggestions. */
const most = 8;

/** Answers one question about spelling. */
export async function answerSpelling({ task, language, words }: SpellingTask): Promise<string[]> {
  const open = await openAll(language);
  const isRight = (word: string) => open.some((dictionary) => dictionary.testSpelling(word));
  if (task === 'check') return words.filter((word) => !isRight(word));
  const found = words.slice(0, 1).flatMap((word) => open.flatMap((dictionary) => dictionary.getSpellingSuggestions(word)));
  return [...new Set(found)].slice(0, most);
}
