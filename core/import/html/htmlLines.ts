import { parse } from 'parse5';
import { isElement, isText, type Node } from './node.ts';

/** Elements whose words are for machines. */
const machine = new Set(['head', 'script', 'style', 'template', 'noscript', 'title']);
/** Elements inside a line; all others begin one of their own. */
const inline = new Set(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
);

/** Every word of a page of HTML, shown or not, a block a line. It knows nothing of what becomes a release, and nothing is too deep for it. */
export function htmlLines(html: string): string[] {
  const text: string[] = [];
  /** What is still to be read, the next one last; a string is read as it stands. */
  const ahead: (Node | string)[] = parse(html).childNodes.toReversed();
  for (let next = ahead.pop(); next !== undefined; next = ahead.pop()) {
    if (typeof next === 'string') text.push(next);
    else if (isText(next)) text.push(next.value.replace(/[\n\r]+/gu, ' '));
    else if (isElement(next) && !machine.has(next.tagName)) {
      const parts = inline.has(next.tagName) ? '' : '\n';
      text.push(parts);
      ahead.push(parts);
      for (const child of next.childNodes.toReversed()) ahead.push(child);
    }
  }
  return text
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '');
}
