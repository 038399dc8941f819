import { safeHref } from '../../export/safeHref.ts';
import { marks as allMarks, type Inline, type Link, type Mark, type Text } from '../../release/document/document.ts';
import { attribute, isBlockElement, isElement, isText, type Dropping, type Node } from './node.ts';
import { leftOut } from './leftOut.ts';
import { marksInside } from './styledMarks.ts';

/** Words of HTML with their emphasis and links. White space is what a browser shows of it; what may not be shown is told to `drop`. */
export function inlinesOfHtml(nodes: readonly Node[], drop: Dropping): Inline[] {
  const found: Inline[] = [];
  for (const node of nodes) collect(node, [], null, drop, found);
  return tidied(found);
}

function collect(node: Node, marks: readonly Mark[], href: string | null, drop: Dropping, found: Inline[]): void {
  if (isText(node)) {
    const text = node.value.replace(/[ \t\n\r\f]+/gu, ' ').replace(/[\u00a0 ]*\u00a0[\u00a0 ]+| +\u00a0/gu, ' ');
    if (text !== '') add(found, { type: 'text', text, marks: allMarks.filter((mark) => marks.includes(mark)) }, href);
    return;
  }
  if (!isElement(node) || leftOut(node, drop)) return;
  const { tagName } = node;
  if (tagName === 'br') {
    found.push({ type: 'break' });
    return;
  }
  if (tagName === 'img') {
    add(found, { type: 'text', text: ' ', marks: [] }, href);
    return;
  }
  const standsApart = partsLines.has(tagName) || isBlockElement(node);
  if (standsApart) partLine(found);
  if (tagName === 'q') add(found, { type: 'text', text: '“', marks: [...marks] }, href);
  const link = tagName === 'a' ? safeHref(targetOf(attribute(node, 'href'))) : null;
  const inner = marksInside(node, marks, (link ?? href) !== null);
  for (const child of node.childNodes) collect(child, inner, link ?? href, drop, found);
  if (tagName === 'q') add(found, { type: 'text', text: '”', marks: [...marks] }, href);
  if (standsApart) partLine(found);
}

/** Parts of a table in a cell or an item; they are no blocks by themselves. */
const partsLines = new Set(['tr', 'td', 'th', 'caption']);

/** Blocks inside a line, as in the cells of a table, are lines of their own. */
function partLine(found: Inline[]): void {
  const last = found.findLast((inline) => inline.type !== 'text' || inline.text.trim() !== '');
  if (last && last.type !== 'break') found.push({ type: 'break' });
}

/** Google Docs sends every address through its own counter; the one that was meant stands in it. */
function targetOf(href: string): string {
  const counted = /^https?:\/\/www\.google\.[a-z.]+\/url\?(?:.*&)?q=([^&]+)/iu.exec(href)?.[1];
  if (counted === undefined) return href;
  try {
    return decodeURIComponent(counted);
  } catch {
    return href;
  }
}

function add(found: Inline[], text: Text, href: string | null): void {
  const last = found.at(-1);
  if (href === null) found.push(text);
  else if (last?.type === 'link' && last.href === href) last.children.push(text);
  else found.push({ type: 'link', href, children: [text] });
}

/** One space where several meet, none at the ends, neighbours that look the same joined. */
function tidied(inlines: readonly Inline[]): Inline[] {
  const out: Inline[] = [];
  let before = ' ';
  const take = (text: Text): Text | null => {
    const words = before.endsWith(' ') ? text.text.replace(/^[ \u00a0]+/u, '') : text.text;
    if (words !== '') before = words;
    return words === '' ? null : { ...text, text: words };
  };
  for (const inline of inlines) {
    if (inline.type === 'break') {
      trimEnd(out);
      if (out.length > 0) out.push(inline);
      before = ' ';
    } else if (inline.type === 'text') {
      const text = take(inline);
      const last = out.at(-1);
      if (text && last?.type === 'text' && last.marks.join() === text.marks.join())
        out[out.length - 1] = { ...last, text: last.text + text.text };
      else if (text) out.push(text);
    } else if (inline.type === 'link') {
      const children: Link['children'] = [];
      for (const child of inline.children) {
        const text = child.type === 'text' ? take(child) : child;
        const last = children.at(-1);
        if (text?.type === 'text' && last?.type === 'text' && last.marks.join() === text.marks.join())
          children[children.length - 1] = { ...last, text: last.text + text.text };
        else if (text !== null) children.push(text);
      }
      if (children.length > 0) out.push({ ...inline, children });
    }
  }
  while (out.at(-1)?.type === 'break') out.pop();
  trimEnd(out);
  return out;
}

function trimEnd(inlines: Inline[]): void {
  const last = inlines.at(-1);
  if (last?.type !== 'text') return;
  const text = last.text.trimEnd();
  if (text === '') inlines.pop();
  else inlines[inlines.length - 1] = { ...last, text };
}
