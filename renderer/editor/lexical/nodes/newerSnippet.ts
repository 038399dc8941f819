import type { ReleaseLanguage } from '../../../../core/i18n/language.ts';
import type { Snippet, SnippetText } from '../../../../core/snippet/snippet.ts';
import { snippetText } from '../../../../core/snippet/snippetText.ts';
import { sameValue } from '../../../../core/sameValue.ts';

/** The text the snippet book would give today in this language, or null where it is the same or the entry is gone. */
export function newerSnippet(
  copy: { title: string; paragraphs: readonly string[] },
  snippetId: string | null,
  snippets: readonly Snippet[],
  language: ReleaseLanguage,
): SnippetText | null {
  const entry = snippets.find(({ id }) => id === snippetId);
  const now = entry && snippetText(entry, language);
  return now === undefined || now.paragraphs.length === 0 || sameValue(now, copy) ? null : now;
}
