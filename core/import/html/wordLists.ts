import { attribute, elementOf, elementsIn, isElement, isText, lineBreak, styleOf, wordsOf, type Element, type Node } from './node.ts';

interface WordItem {
  paragraph: Element;
  /** Which of the document's lists it belongs to: `l0`. */
  list: string;
  level: number;
  ordered: boolean;
  /** The number drawn before it, where that is a figure. */
  number: string;
}

/**
 * Turns Word's lists, which are paragraphs with a drawn marker (`mso-list:l0 level1 lfo1`), into real ones. Numbered headings
 * stay headings; a list paragraph without a marker continues the item before it.
 */
export function wordLists(body: Element): void {
  const items = new Map<Node, WordItem>();
  for (const element of elementsIn(body)) {
    if (!/^(?:p|h[1-6])$/u.test(element.tagName)) continue;
    const item = itemOf(element);
    if (item && element.tagName === 'p') items.set(element, item);
  }
  if (items.size === 0) return;
  for (const holder of elementsIn(body)) if (holder.childNodes.some((child) => items.has(child))) gather(holder, items);
}

function itemOf(paragraph: Element): WordItem | null {
  const style = /mso-list:(l\d+)level(\d+)/u.exec(styleOf(paragraph));
  const marker = takeMarker(paragraph, style !== null || attribute(paragraph, 'class').startsWith('MsoListParagraph'));
  if (marker === null) return null;
  return {
    paragraph,
    list: style?.[1] ?? 'l',
    level: Number(style?.[2] ?? 1),
    number: /(\d{1,5})[.)]\s*$/u.exec(marker)?.[1] ?? '',
    ordered: /^\(?(?:\d+|[a-zа-яё]|[ivxlcdm]+)[.)]/iu.test(marker),
  };
}

/** Removes the drawn marker and gives its text; null when there is none. */
function takeMarker(paragraph: Element, inList: boolean): string | null {
  const drawn = elementsIn(paragraph).filter((element) => styleOf(element).includes('mso-list:ignore'));
  if (drawn.length > 0) {
    const marker = drawn.map(wordsOf).join('').trim();
    for (const element of drawn) element.childNodes = [];
    return marker;
  }
  if (!inList) return null;
  const typed = /^\s*([·•▪§o–-]|\(?(?:\d{1,3}|[a-zа-яё])[.)])(?:\u00a0[\u00a0 ]*|[ ]{2,})/iu.exec(
    textsIn(paragraph)
      .map(({ value }) => value)
      .join(''),
  );
  if (!typed) return null;
  cutStart(paragraph, typed[0].length);
  return typed[1] ?? '';
}

const textsIn = (element: Element): { value: string }[] =>
  element.childNodes.flatMap((node) => (isText(node) ? [node] : isElement(node) ? textsIn(node) : []));

/** Takes the first signs of an element away. */
export function cutStart(element: Element, length: number): void {
  let left = length;
  for (const text of textsIn(element)) {
    const cut = Math.min(left, text.value.length);
    text.value = text.value.slice(cut);
    left -= cut;
  }
}

const isContinuation = (node: Node): node is Element =>
  isElement(node) && /^MsoList(?:Paragraph|Continue)/u.test(attribute(node, 'class')) && wordsOf(node) !== '';

/** Puts the items among the children of an element into lists. */
function gather(holder: Element, items: ReadonlyMap<Node, WordItem>): void {
  const children: Node[] = [];
  let open: { level: number; list: string; element: Element }[] = [];
  let last: Element | null = null;
  for (const child of holder.childNodes) {
    const item = items.get(child);
    if (item) {
      while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
      const top = open.at(-1);
      const startsOver = !top || (open.length === 1 && item.level <= top.level && top.list !== item.list);
      if (startsOver || item.level > top.level) {
        const element = elementOf(item.ordered ? 'ol' : 'ul', []);
        if (item.number !== '') element.attrs.push({ name: 'start', value: item.number });
        if (startsOver || !last) {
          open = [];
          children.push(element);
        } else last.childNodes.push(element);
        open.push({ level: item.level, list: item.list, element });
      }
      last = elementOf('li', item.paragraph.childNodes);
      open.at(-1)?.element.childNodes.push(last);
    } else if (last && isContinuation(child)) last.childNodes = [...last.childNodes, lineBreak, ...child.childNodes];
    else {
      if (isElement(child) || (isText(child) && child.value.trim() !== '')) [open, last] = [[], null];
      children.push(child);
    }
  }
  holder.childNodes = children;
}
