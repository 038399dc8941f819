import type { Snippet } from '../../core/snippet/snippet.ts';

/** Every word a snippet can be found by, in all its languages. */
export const snippetWords = ({ name, texts }: Snippet): string =>
  [name, ...Object.values(texts).flatMap(({ title, paragraphs }) => [title, ...paragraphs])].join(' ');
