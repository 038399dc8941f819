import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Snippet } from '../../core/snippet/snippet.ts';

/** A snippet as it is typed: per language a title and a text, a paragraph of print per line. */
export interface TypedSnippet {
  name: string;
  texts: Partial<Record<ReleaseLanguage, { title: string; text: string }>>;
}

/** A snippet nobody has typed in yet. */
export const emptySnippet: TypedSnippet = { name: '', texts: {} };

/** The most paragraphs a snippet may have, and the most characters of one. */
export const mostParagraphs = 20;
export const mostCharacters = 4000;

/** A stored snippet as it is typed. */
export const typeSnippet = ({ name, texts }: Pick<Snippet, 'name' | 'texts'>): TypedSnippet => ({
  name,
  texts: Object.fromEntries(
    Object.entries(texts).map(([language, { title, paragraphs }]) => [language, { title, text: paragraphs.join('\n') }]),
  ),
});

/** What keeps a typed snippet from being stored. */
export type WrongSnippet = 'noName' | 'noText' | 'tooLong';

/** Reads what was typed; a language without a text is left out, and a title alone is no text. */
export function readSnippet(typed: TypedSnippet): Pick<Snippet, 'name' | 'texts'> & { wrong: WrongSnippet | null } {
  const texts: Snippet['texts'] = {};
  for (const language of releaseLanguages) {
    const { title = '', text = '' } = typed.texts[language] ?? {};
    const paragraphs = text.split('\n').flatMap((line) => line.trim() || []);
    if (paragraphs.length > 0) texts[language] = { title: title.trim(), paragraphs };
  }
  const name = typed.name.trim();
  return { name, texts, wrong: wrongWith(name, Object.values(texts)) };
}

function wrongWith(name: string, texts: { paragraphs: string[] }[]): WrongSnippet | null {
  if (name === '') return 'noName';
  if (texts.length === 0) return 'noText';
  const fits = texts.every(
    ({ paragraphs }) => paragraphs.length <= mostParagraphs && paragraphs.every((text) => text.length <= mostCharacters),
  );
  return fits ? null : 'tooLong';
}
