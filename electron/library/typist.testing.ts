import { writeSync } from 'node:fs';
import type { Release } from '../../core/release/release.ts';
import { madeRelease, paragraphs, valueOf, wholeList } from './library.testing.ts';
import { openLibrary } from './openLibrary.ts';

/** How many words are typed from one pause to the next. */
export const wordsToPause = 7;

/** What the typist has written after so many words: word after word, so that a text tells how far it came. */
const typedWords = (count: number): string => Array.from({ length: count }, (_, at) => `word${at + 1}`).join(' ');

/** How many words are in a release the typist wrote; throws when it holds anything else. */
export function wordsTyped({ fields, document }: Pick<Release, 'fields' | 'document'>): number {
  const count = Number(/^Typed (\d+)$/.exec(fields.headline)?.[1]);
  const [paragraph] = document.blocks;
  const text = paragraph?.type === 'paragraph' && paragraph.children[0]?.type === 'text' ? paragraph.children[0].text : '';
  if (text !== typedWords(count)) throw new Error(`headline says ${count} words, the text is "${text.slice(-40)}"`);
  return count;
}

/** Types into the newest release of a library until it is killed; says each save on the standard output once it is told. */
async function type(folder: string): Promise<never> {
  const say = (line: string) => void writeSync(1, `${line}\n`);
  const { library, notices } = valueOf(await openLibrary(folder));
  for (const notice of notices) say(`notice ${JSON.stringify(notice)}`);
  const [row] = valueOf(await library.list(wholeList)).rows;
  const release = row ? valueOf(await library.open(row.id)).release : madeRelease({ headline: 'Typed 0' }, '');
  if (!row) valueOf(await library.create(release));
  // What a kill left unsettled is settled by leaving the release, as a person does sooner or later.
  valueOf(await library.settle(release.id, 'leave'));
  say('typing');
  for (let count = wordsTyped(release) + 1; ; count++) {
    const text = { fields: { ...release.fields, headline: `Typed ${count}` }, document: paragraphs(typedWords(count)) };
    valueOf(await library.saveDraft({ id: release.id, ...text, caret: { block: 'p0', field: null, offset: count } }));
    say(`saved ${count}`);
    // Pauses, in which the text moves into its own table, the revisions and the search.
    if (count % wordsToPause === 0) valueOf(await library.settle(release.id, 'idle'));
  }
}

if (process.argv[1] === import.meta.filename) await type(process.argv[2] ?? '');
