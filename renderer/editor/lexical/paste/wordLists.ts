import { inlineStyle } from './inlineStyle.ts';

interface WordItem {
  paragraph: HTMLElement;
  /** Which of the document's lists it belongs to: `l0`. */
  list: string;
  level: number;
  ordered: boolean;
}

/**
 * Turns Word's lists, which are paragraphs with a drawn marker (`mso-list:l0 level1 lfo1`), into real ones. Numbered headings
 * stay headings; a list paragraph without a marker continues the item before it.
 */
export function wordLists(body: HTMLElement): void {
  const items = new Map<Element, WordItem>();
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const item = itemOf(paragraph);
    if (item && paragraph.matches('p')) items.set(paragraph, item);
  }
  for (const [paragraph, item] of items) if (!previousItem(paragraph, items)) buildList(item, items);
}

function itemOf(paragraph: HTMLElement): WordItem | null {
  const style = /mso-list:(l\d+)level(\d+)/u.exec(inlineStyle(paragraph));
  const marker = takeMarker(paragraph, style !== null || paragraph.className.startsWith('MsoListParagraph'));
  if (marker === null) return null;
  return {
    paragraph,
    list: style?.[1] ?? 'l',
    level: Number(style?.[2] ?? 1),
    ordered: /^\(?(\d+|[a-zа-яё]|[ivxlcdm]+)[.)]/iu.test(marker),
  };
}

/** Removes the drawn marker and gives its text; null when there is none. */
function takeMarker(paragraph: HTMLElement, inList: boolean): string | null {
  const drawn = [...paragraph.querySelectorAll('*')].filter((element) => inlineStyle(element).includes('mso-list:ignore'));
  if (drawn.length > 0) {
    const marker = drawn
      .map((element) => element.textContent)
      .join('')
      .trim();
    for (const element of drawn) element.remove();
    return marker;
  }
  if (!inList) return null;
  const typed = /^\s*([·•▪§o–-]|\(?(?:\d{1,3}|[a-zа-яё])[.)])(?:\u00a0[\u00a0 ]*|[ ]{2,})/iu.exec(paragraph.textContent);
  if (!typed) return null;
  cutStart(paragraph, typed[0].length);
  return typed[1] ?? '';
}

function cutStart(element: HTMLElement, length: number): void {
  let left = length;
  const walker = element.ownerDocument.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
    const text = node.nodeValue ?? '';
    node.nodeValue = text.slice(left);
    left -= Math.min(left, text.length);
  }
}

const isContinuation = (element: Element | null, items: Map<Element, WordItem>): boolean =>
  element !== null && !items.has(element) && /^MsoList(Paragraph|Continue)/u.test(element.className) && element.textContent.trim() !== '';

function previousItem(paragraph: Element, items: Map<Element, WordItem>): WordItem | undefined {
  let before = paragraph.previousElementSibling;
  while (isContinuation(before, items)) before = before?.previousElementSibling ?? null;
  return before ? items.get(before) : undefined;
}

function buildList(first: WordItem, items: Map<Element, WordItem>): void {
  const document = first.paragraph.ownerDocument;
  const open: { level: number; list: string; element: HTMLElement }[] = [];
  let last: HTMLElement | null = null;
  let place: Element = first.paragraph;
  let next: Element | null = first.paragraph;
  while (next && (items.has(next) || (last && isContinuation(next, items)))) {
    const current: Element = next;
    next = current.nextElementSibling;
    const item = items.get(current);
    if (!item) {
      last?.append(document.createElement('br'), ...current.childNodes);
      current.remove();
      continue;
    }
    while (open.length > 1 && (open.at(-1)?.level ?? 0) > item.level) open.pop();
    const top = open.at(-1);
    const startsOver = !top || (open.length === 1 && item.level <= top.level && top.list !== item.list);
    if (startsOver || item.level > top.level) {
      const element = document.createElement(item.ordered ? 'ol' : 'ul');
      if (startsOver) {
        open.length = 0;
        if (place === item.paragraph) place.before(element);
        else place.after(element);
        place = element;
      } else last?.append(element);
      open.push({ level: item.level, list: item.list, element });
    }
    last = document.createElement('li');
    last.append(...item.paragraph.childNodes);
    open.at(-1)?.element.append(last);
    item.paragraph.remove();
  }
}
