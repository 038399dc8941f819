import type { Block, BlockOf, Inline, ListItem } from '../../release/document/document.ts';
import { listStart } from '../../release/document/listStart.ts';
import { inlineText } from '../../release/inlineText.ts';
import { bodyOf } from './bodyOf.ts';
import { inlinesOfHtml } from './inlinesOfHtml.ts';
import { leftOut } from './leftOut.ts';
import { ownRole, type OwnRole } from './ownStyles.ts';
import {
  attribute,
  isBlockElement,
  isElement,
  isText,
  elementOf,
  lineBreak,
  wordsOf,
  type Dropping,
  type Element,
  type Node,
} from './node.ts';

/** What HTML holds of a text, in reading order. Headings keep their level of 1 to 6 until it is known which one is the headline. */
export type FoundBlock = (Exclude<Block, { type: 'heading' }> | { type: 'heading'; id: string; level: number; children: Inline[] }) & {
  /** What one of our own files says of it by its style. */
  role?: OwnRole;
};

interface Reading {
  drop: Dropping;
  newId: () => string;
  /** The SHA-256 of a picture that comes with the source, or null where it does not. */
  photoOf: (src: string) => string | null;
}

const isBlock = (node: Node): node is Element => isElement(node) && (isBlockElement(node) || node.childNodes.some(isBlock));

/** The blocks of a page of HTML: an allow-list, what is not on it gives its words only. No script, style or address of it comes along. */
export function blocksOfHtml(html: string, reading: Reading): FoundBlock[] {
  const body = bodyOf(html);
  return body ? blocksOf(body.childNodes, reading) : [];
}

/** The same of HTML that may be a piece of a line, as a copied word is; `isLine` tells that it is. */
export function pieceOfHtml(html: string, reading: Reading): { found: FoundBlock[]; isLine: boolean } {
  const body = bodyOf(html);
  return { found: body ? blocksOf(body.childNodes, reading) : [], isLine: body !== null && !body.childNodes.some(isBlock) };
}

function blocksOf(nodes: readonly Node[], reading: Reading): FoundBlock[] {
  const found: FoundBlock[] = [];
  let words: Node[] = [];
  const close = () => {
    found.push(...paragraph(words, reading));
    words = [];
  };
  for (const node of nodes) {
    if (isBlock(node)) {
      close();
      if (!leftOut(node, reading.drop)) for (const block of blockOf(node, reading)) found.push(roled(block, node));
    } else if (isText(node) || isElement(node)) words.push(node);
  }
  close();
  return found;
}

function roled(block: FoundBlock, element: Element): FoundBlock {
  const role = ownRole(element);
  return role ? { ...block, role } : block;
}

function paragraph(nodes: readonly Node[], { drop, newId }: Reading): FoundBlock[] {
  const children = inlinesOfHtml(nodes, drop);
  return children.length === 0 ? [] : [{ type: 'paragraph', id: newId(), children }];
}

function blockOf(element: Element, reading: Reading): FoundBlock[] {
  const { tagName, childNodes } = element;
  const id = reading.newId();
  const level = /^h([1-6])$/u.exec(tagName)?.[1];
  if (level !== undefined) {
    const children = inlinesOfHtml(childNodes, reading.drop);
    const pictures = picturesIn(element, reading);
    return children.length === 0 ? pictures : [{ type: 'heading', id, level: Number(level), children }, ...pictures];
  }
  switch (tagName) {
    case 'p':
      return [...paragraph(childNodes, reading), ...picturesIn(element, reading)];
    case 'hr':
      return [{ type: 'rule', id }];
    case 'img':
      return pictureOf(element, id, [], reading);
    case 'figure':
      return figureOf(element, id, reading);
    case 'blockquote':
      return blocksOf(childNodes, reading).map((block) => (block.type === 'paragraph' ? { ...block, type: 'quote' } : block));
    case 'ul':
    case 'ol': {
      const items = itemsOf(element, reading);
      const pictures = picturesIn(element, reading);
      return items.length === 0 ? pictures : [{ type: 'list', id, ...kindOf(element), items }, ...pictures];
    }
    case 'table':
      return tableOf(element, id, reading);
    default:
      return blocksOf(childNodes, reading);
  }
}

function pictureOf(element: Element, id: string, caption: Inline[], { photoOf, drop }: Reading): FoundBlock[] {
  const photo = photoOf(attribute(element, 'src'));
  const alt = attribute(element, 'alt').trim().slice(0, 2000);
  if (photo !== null) return [{ type: 'figure', id, photo, alt, decorative: false, credit: '', caption }];
  drop({ reason: 'picture', text: alt });
  return [];
}

function figureOf(element: Element, id: string, reading: Reading): FoundBlock[] {
  const all = allOf(element);
  const picture = all.find(({ tagName }) => tagName === 'img');
  const words = all.find(({ tagName }) => tagName === 'figcaption');
  const caption = words ? inlinesOfHtml(words.childNodes, reading.drop) : [];
  if (!picture) return blocksOf(element.childNodes, reading);
  const figure = pictureOf(picture, id, caption, reading);
  return figure.length > 0 || caption.length === 0 ? figure : [{ type: 'paragraph', id, children: caption }];
}

const allOf = (element: Element): Element[] => element.childNodes.filter(isElement).flatMap((child) => [child, ...allOf(child)]);

function itemsOf(list: Element, reading: Reading): ListItem[] {
  const items: ListItem[] = [];
  for (const child of list.childNodes.flatMap(asItem)) {
    if (leftOut(child, reading.drop)) continue;
    const isList = child.tagName === 'ul' || child.tagName === 'ol';
    // Some programs put an inner list beside its item instead of into it.
    const inner = isList
      ? child
      : child.childNodes.find((one): one is Element => isElement(one) && (one.tagName === 'ul' || one.tagName === 'ol'));
    const words = isList
      ? []
      : inlinesOfHtml(
          child.childNodes.map((one) => (one === inner ? seam : one)),
          reading.drop,
        );
    const innerItems = inner ? itemsOf(inner, reading) : [];
    const innerList = inner && innerItems.length > 0 ? { ...kindOf(inner), items: innerItems } : null;
    const last = items.at(-1);
    if (isList && innerList && last?.list === null) last.list = innerList;
    else if (words.length > 0 || innerList) items.push({ children: words, list: innerList });
  }
  return items;
}

/** What the id of an empty anchor at the start of an item begins with; the item's number follows. */
export const itemNumber = 'dateline-item-number-';

/** Whether a list is numbered, and from where on: the number its first item was given counts before that of the list. */
function kindOf(list: Element): Pick<BlockOf<'list'>, 'ordered' | 'start'> {
  const ordered = list.tagName === 'ol';
  const first = list.childNodes.find(isElement);
  const mark = first?.childNodes.find(isElement);
  const marked =
    mark?.tagName === 'a' && attribute(mark, 'id').startsWith(itemNumber) ? attribute(mark, 'id').slice(itemNumber.length) : '';
  const given = [marked, first?.tagName === 'li' ? attribute(first, 'value') : '', attribute(list, 'start')];
  return { ordered, ...listStart(ordered, given.filter((number) => /^\s*\d+\s*$/u.test(number)).map(Number)[0]) };
}

/** Parts the words before an inner list from those after it. */
const seam = elementOf('div', []);

/** Words that stand in a list without an item are an item. */
const asItem = (node: Node): Element[] => {
  if (isElement(node)) return [node];
  return isText(node) && node.value.trim() !== '' ? [{ ...lineBreak, nodeName: 'li', tagName: 'li', childNodes: [node] }] : [];
};

function tableOf(table: Element, id: string, reading: Reading): FoundBlock[] {
  const [caption] = childrenOf(table, ['caption'], []);
  const rows = childrenOf(table, ['tr'], ['thead', 'tbody', 'tfoot'])
    .filter((row) => !leftOut(row, reading.drop))
    .map((row) => childrenOf(row, ['td', 'th'], []))
    .filter((cells) => cells.length > 0);
  // Without cells, as where it lies too deep, it is a frame around words.
  if (rows.length === 0) return blocksOf(table.childNodes, reading);
  if (isLayout(rows)) {
    const words = [...(caption ? [caption] : []), ...rows.flat()];
    return words.flatMap((cell) => (leftOut(cell, reading.drop) ? [] : blocksOf(cell.childNodes, reading)));
  }
  const title = caption ? inlineText(inlinesOfHtml(caption.childNodes, reading.drop)).replace(/\s+/gu, ' ') : '';
  const read = evenRows(rows).map((cells) => ({
    cells: cells.map((cell) => ({ header: cell?.tagName === 'th', children: cell ? inlinesOfHtml([cell], reading.drop) : [] })),
  }));
  return [{ type: 'table', id, caption: title.slice(0, 1000), rows: read }, ...picturesIn(table, reading)];
}

/** The cells of each row in their columns, every row as long: of a cell that spans several places the others stay empty. */
function evenRows(rows: readonly Element[][]): (Element | null)[][] {
  const grid: (Element | null)[][] = rows.map(() => []);
  const span = (cell: Element, name: string) => Math.min(Math.max(1, Number(attribute(cell, name)) || 1), 100);
  for (const [at, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while (grid[at]?.[column] !== undefined) column += 1;
      for (const row of grid.slice(at, at + span(cell, 'rowspan')))
        for (let place = 0; place < span(cell, 'colspan'); place += 1) row[column + place] = null;
      const row = grid[at];
      if (row) row[column] = cell;
    }
  }
  const width = grid.reduce((most, { length }) => Math.max(most, length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

/** What stands in an element and in these wrappers of it, but no deeper: the rows of a table, not of the tables in its cells. */
const childrenOf = (element: Element, names: readonly string[], wrappers: readonly string[]): Element[] =>
  element.childNodes.filter(isElement).flatMap((child) => {
    if (names.includes(child.tagName)) return [child];
    return wrappers.includes(child.tagName) ? childrenOf(child, names, []) : [];
  });

/** More letters, or more paragraphs, than a cell of a table of figures or names holds. */
const longestCell = 600;
const mostParagraphs = 4;

/** Tells whether a table only says where on the page its words stand: one column without a head, or cells with headings, tables or whole texts. */
function isLayout(rows: readonly Element[][]): boolean {
  if (rows.every(([cell, ...others]) => cell?.tagName === 'td' && others.length === 0)) return true;
  return rows.flat().some((cell) => {
    const inside = allOf(cell);
    const paragraphs = inside.filter(({ tagName, childNodes }) => tagName === 'p' && childNodes.length > 0).length;
    return (
      inside.some(({ tagName }) => /^(?:h[1-6]|table)$/u.test(tagName)) ||
      paragraphs >= mostParagraphs ||
      wordsOf(cell).length > longestCell
    );
  });
}

/** The pictures in a block, which follow it as figures. */
const picturesIn = (block: Element, reading: Reading): FoundBlock[] =>
  block.childNodes.filter(isElement).flatMap((child) => {
    if (child.tagName === 'img') return pictureOf(child, reading.newId(), [], reading);
    return leftOut(child, () => {}) ? [] : picturesIn(child, reading);
  });
