import { safeHref } from '../../../../core/export/safeHref.ts';
import { foreignBlocks, isBlock, neighbour } from './blockElements.ts';
import { breakLines } from './breakLines.ts';
import { inlineStyle, unwrap } from './inlineStyle.ts';
import { plainLines } from './plainLines.ts';

const kept =
  'p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, table, thead, tbody, tfoot, tr, td, th, b, strong, i, em, u, s, sub, sup, span, a, br';
const attributes = new Set(['colspan', 'rowspan', 'scope', 'href', 'style']);

/**
 * Leaves of pasted HTML only what a release can hold: words, marks, headings, lists, tables and links to allowed addresses.
 * Fonts, colours and sizes go; elements nobody knows give up their place to their words, with the blanks around them.
 */
export function plainFormat(body: HTMLElement): void {
  for (const quoted of body.querySelectorAll('q')) quoted.replaceWith('“', ...quoted.childNodes, '”');
  for (const caption of body.querySelectorAll('caption')) aboveTable(caption);
  for (const drawn of body.querySelectorAll('[style*="white-space" i]')) breakLines(drawn);
  for (const struck of body.querySelectorAll('strike')) rename(struck, 's');
  for (const element of body.querySelectorAll('*')) if (!element.matches(kept) && !element.matches(foreignBlocks)) unwrap(element);
  for (const block of body.querySelectorAll(foreignBlocks)) if (!block.matches('pre, div')) rename(block, 'div');
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(wrapper);
  for (const bold of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) unwrap(bold);
  for (const link of body.querySelectorAll('a')) plainLink(link);
  for (const element of body.querySelectorAll('*')) plainAttributes(element);
  body.normalize();
  for (const block of body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) if (isBlank(block)) block.remove();
  plainLines(body);
  for (const empty of body.querySelectorAll('ul, ol, table')) if (!empty.querySelector('li, td, th') && isBlank(empty)) empty.remove();
  for (const br of body.querySelectorAll('br')) if (standsBetweenBlocks(br)) br.remove();
  plainBlanks(body);
}

/** The import knows few names of blocks; of the others it would glue the words to those beside them. */
function rename(element: Element, tag: string): void {
  const other = element.ownerDocument.createElement(tag);
  other.setAttribute('style', element.getAttribute('style') ?? '');
  other.append(...element.childNodes);
  element.replaceWith(other);
}

/** The import drops the words over a table. */
function aboveTable(caption: Element): void {
  const paragraph = caption.ownerDocument.createElement('p');
  paragraph.append(...caption.childNodes);
  (caption.closest('table') ?? caption).before(paragraph);
  caption.remove();
}

function plainLink(link: Element): void {
  const href = safeHref(link.getAttribute('href') ?? '');
  for (const underlined of link.querySelectorAll('u')) unwrap(underlined);
  for (const styled of link.querySelectorAll<HTMLElement>('[style]')) styled.style.textDecoration = '';
  if (href === null) unwrap(link);
  else link.setAttribute('href', href);
}

function plainAttributes(element: Element): void {
  const marks = marksIn(inlineStyle(element), element.matches(':is(h1, h2, h3, h4, h5, h6), :is(h1, h2, h3, h4, h5, h6) *'));
  for (const name of element.getAttributeNames()) if (!attributes.has(name)) element.removeAttribute(name);
  if (marks === '') element.removeAttribute('style');
  else element.setAttribute('style', marks);
}

/** The part of a style that means emphasis, in the words the import understands. */
function marksIn(style: string, inHeading: boolean): string {
  const value = (property: string) => new RegExp(`(?:^|;)${property}:([^;]*)`, 'u').exec(style)?.[1] ?? '';
  const weight = value('font-weight');
  const bold = weight === 'bold' || weight === 'bolder' || Number(weight) >= 600;
  const slant = value('font-style');
  const lines = ['underline', 'line-through'].filter((line) => value('text-decoration(?:-line)?').includes(line));
  const align = value('vertical-align');
  return [
    weight === '' || inHeading ? '' : `font-weight:${bold ? 'bold' : 'normal'}`,
    slant === '' ? '' : `font-style:${slant === 'italic' || slant.startsWith('oblique') ? 'italic' : 'normal'}`,
    lines.length === 0 ? '' : `text-decoration:${lines.join(' ')}`,
    align === 'super' || align === 'sub' ? `vertical-align:${align}` : '',
  ]
    .filter((part) => part !== '')
    .join(';');
}

const isBlank = (block: Element): boolean =>
  block.textContent.replace(/[\s\u00a0\u200b]+/gu, '') === '' && !block.querySelector('table, li');

/** Google Docs puts a line break between paragraphs. */
const standsBetweenBlocks = (br: Element): boolean => {
  const before = neighbour(br, 'previousSibling');
  const after = neighbour(br, 'nextSibling');
  return (before === null || isBlock(before)) && (after === null || isBlock(after));
};

/** Office programs draw distances with non-breaking blanks; a single one is typography and stays. */
function plainBlanks(body: HTMLElement): void {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    node.nodeValue = (node.nodeValue ?? '').replace(/[\u00a0 \t\n]*\u00a0[\u00a0 \t\n]+|[ \t\n]+\u00a0/gu, ' ');
}
