import type { Element } from '../../../core/docxRules/element.ts';

const words = new Set(['w:t', 'w:delText', 'm:t', 'a:t']);
const parting = new Set(['w:tab', 'w:br', 'w:cr']);
const lines = new Set(['w:p', 'a:p', 'w:tr']);

/** The words that stand in an element of a Word file, a paragraph a line; what stands there a second time for older programs is not read. */
export function storyWords(element: Element): string {
  let text = '';
  const read = (one: Element) => {
    if (one.name === 'mc:Fallback') return;
    if (words.has(one.name)) text += one.text;
    else if (parting.has(one.name)) text += ' ';
    for (const inner of one.children) read(inner);
    if (lines.has(one.name)) text += '\n';
  };
  read(element);
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
