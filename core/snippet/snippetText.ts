import { releaseLanguages } from '../i18n/language.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import type { Snippet, SnippetText } from './snippet.ts';

/** The text of a snippet in a language; where it has none, in English, Russian or any other. */
export function snippetText({ texts }: Pick<Snippet, 'texts'>, language: ReleaseLanguage): SnippetText {
  const order: ReleaseLanguage[] = [language, 'en', 'ru', ...releaseLanguages];
  return order.map((candidate) => texts[candidate]).find((text) => text !== undefined) ?? { title: '', paragraphs: [] };
}
