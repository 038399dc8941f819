import { safeHref } from '../../../../core/export/safeHref.ts';
import { inlineStyle, unwrap } from './inlineStyle.ts';

const kept =
  'p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, table, thead, tbody, tfoot, tr, td, th, b, strong, i, em, u, s, sub, sup, span, a, br';
const blocks =
  'div, section, article, header, footer, main, aside, nav, address, figure, figcaption, dl, dt, dd, details, summary, fieldset, form, center, pre, hgroup';
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
  for (const element of body.querySelectorAll('*')) if (!element.matches(kept) && !element.matches(blocks)) unwrap(element);
  for (const block of body.querySelectorAll(blocks)) if (!block.matches('pre, div')) rename(block, 'div');
  for (const wrapper of body.querySelectorAll('b[id^="docs-internal-guid"]')) unwrap(wrapper);
  for (const bold of body.querySelectorAll(':is(h1, h2, h3, h4, h5, h6) :is(b, strong)')) unwrap(bold);
  for (const link of body.querySelectorAll('a')) plainLink(link);
  for (const element of body.querySelectorAll('*')) plainAttributes(element);
  for (const list of body.querySelectorAll('li > :is(ul, ol)')) listLast(list);
  body.normalize();
  for (const block of body.querySelectorAll('p, div, h1, h2, h3, h4, h5, h6')) if (isBlank(block)) block.remove();
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

/** Where a page draws line feeds as they are, as chats do, they are line breaks. */
function breakLines(element: Element): void {
  if (!/white-space(?:-collapse)?:(?:pre|break-spaces)/u.test(inlineStyle(element))) return;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    if (text.parentElement?.closest('pre')) continue;
    const lines = text.data
      .split(/\r?\n/u)
      .flatMap((line, place) => (place === 0 ? [line] : [element.ownerDocument.createElement('br'), line]));
    text.replaceWith(...lines);
  }
}

/** An item has its words first and then its inner list; words after the list stay apart from those before it. */
function listLast(list: Element): void {
  const after = neighbour(list, 'nextSibling');
  if (!after || (after instanceof Element && after.matches('ul, ol'))) return;
  if (neighbour(list, 'previousSibling')) list.before(list.ownerDocument.createElement('br'));
  list.parentElement?.append(list);
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

const isBlock = (node: Node | null): boolean =>
  node instanceof Element && (node.matches(blocks) || node.matches('p, h1, h2, h3, h4, h5, h6, blockquote, ul, ol, li, table, tr, td, th'));
const neighbour = (node: Node, step: 'nextSibling' | 'previousSibling'): Node | null => {
  let other = node[step];
  while (other && other.nodeType === Node.TEXT_NODE && (other.nodeValue ?? '').trim() === '') other = other[step];
  return other;
};
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
