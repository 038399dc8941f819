import type { Block, Inline, ListItem } from '../../release/document/document.ts';
import { bodyOf } from './bodyOf.ts';
import { inlinesOfHtml } from './inlinesOfHtml.ts';
import { leftOut } from './leftOut.ts';
import { ownRole, type OwnRole } from './ownStyles.ts';
import { attribute, isBlockElement, isElement, isText, lineBreak, type Dropping, type Element, type Node } from './node.ts';

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
      if (!leftOut(node, reading.drop)) found.push(...blockOf(node, reading).map((block) => roled(block, node)));
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
    return children.length === 0 ? [] : [{ type: 'heading', id, level: Number(level), children }];
  }
  switch (tagName) {
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
      return items.length === 0 ? [] : [{ type: 'list', id, ordered: tagName === 'ol', items }];
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
          child.childNodes.filter((one) => one !== inner),
          reading.drop,
        );
    const innerItems = inner ? itemsOf(inner, reading) : [];
    const innerList = inner && innerItems.length > 0 ? { ordered: inner.tagName === 'ol', items: innerItems } : null;
    const last = items.at(-1);
    if (isList && innerList && last?.list === null) last.list = innerList;
    else if (words.length > 0 || innerList) items.push({ children: words, list: innerList });
  }
  return items;
}

/** Words that stand in a list without an item are an item. */
const asItem = (node: Node): Element[] => {
  if (isElement(node)) return [node];
  return isText(node) && node.value.trim() !== '' ? [{ ...lineBreak, nodeName: 'li', tagName: 'li', childNodes: [node] }] : [];
};

function tableOf(table: Element, id: string, reading: Reading): FoundBlock[] {
  const inside = allOf(table);
  const caption = inside.find(({ tagName }) => tagName === 'caption');
  const rows = inside
    .filter(({ tagName }) => tagName === 'tr')
    .map((row) => ({
      cells: row.childNodes
        .filter((cell): cell is Element => isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th'))
        .map((cell) => ({ header: cell.tagName === 'th', children: inlinesOfHtml(lined(cell), reading.drop) })),
    }))
    .filter(({ cells }) => cells.length > 0);
  const [only] = rows;
  // A table of one cell is a frame, not a table.
  if (rows.length === 0 || (rows.length === 1 && only?.cells.length === 1))
    return blocksOf(inside.find(({ tagName }) => tagName === 'td')?.childNodes ?? [], reading);
  const title = caption
    ? inlinesOfHtml(caption.childNodes, reading.drop)
        .map((inline) => (inline.type === 'text' ? inline.text : ''))
        .join('')
    : '';
  return [{ type: 'table', id, caption: title.slice(0, 1000), rows }];
}

/** The paragraphs of a cell are its lines. */
const lined = (cell: Element): Node[] =>
  cell.childNodes.flatMap((node, at): Node[] => (at > 0 && isBlock(node) ? [lineBreak, node] : [node]));
