import { $createHeadingNode } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode } from 'lexical';
import type { SnippetText } from '../../../../core/snippet/snippet.ts';
import { $insertAfterCaret } from './insertBlock.ts';

/** Puts a fixed text after the block the caret is in, as words to be written on: a small heading where it has a title, then paragraphs. */
export function $insertParagraphs({ title, paragraphs }: SnippetText): void {
  const blocks = [
    ...(title === '' ? [] : [$createHeadingNode('h3').append($createTextNode(title))]),
    ...paragraphs.map((text) => $createParagraphNode().append($createTextNode(text))),
  ];
  for (const block of blocks) {
    $insertAfterCaret(block);
    block.selectEnd();
  }
}
