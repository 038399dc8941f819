import { isBlock } from './blockElements.ts';
import { inlineStyle } from './inlineStyle.ts';

/** Where a page draws line feeds as they are, as chats do, they are line breaks. */
export function breakLines(element: Element): void {
  if (!/white-space(?:-collapse)?:(?:pre|break-spaces)/u.test(inlineStyle(element))) return;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('pre') || isBetweenBlocks(text)) continue;
    const lines = text.data
      .split(/\r?\n/u)
      .flatMap((line, place) => (place === 0 ? [line] : [element.ownerDocument.createElement('br'), line]));
    text.replaceWith(...lines);
  }
}

const isBetweenBlocks = (text: Text): boolean => text.data.trim() === '' && (isBlock(text.previousSibling) || isBlock(text.nextSibling));
