import { safeHref } from '../../export/safeHref.ts';
import { marks as allMarks, type Inline, type Link, type Mark, type Text } from '../../release/document/document.ts';
import { attribute, isBlockElement, isElement, isText, type Dropping, type Node } from './node.ts';
import { leftOut } from './leftOut.ts';

const markOf: Readonly<Record<string, Mark>> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  sub: 'sub',
  sup: 'sup',
};

/** Words of HTML with their emphasis and links. White space is what a browser shows of it; what may not be shown is told to `drop`. */
export function inlinesOfHtml(nodes: readonly Node[], drop: Dropping): Inline[] {
  const found: Inline[] = [];
  for (const node of nodes) collect(node, [], null, drop, found);
  return tidied(found);
}

function collect(node: Node, marks: readonly Mark[], href: string | null, drop: Dropping, found: Inline[]): void {
  if (isText(node)) {
    const text = node.value.replace(/[ \t\n\r\f]+/gu, ' ');
    if (text !== '') add(found, { type: 'text', text, marks: allMarks.filter((mark) => marks.includes(mark)) }, href);
    return;
  }
  if (!isElement(node) || leftOut(node, drop)) return;
  const { tagName } = node;
  if (tagName === 'br') {
    found.push({ type: 'break' });
    return;
  }
  const standsApart = partsLines.has(tagName) || (tagName !== 'img' && isBlockElement(node));
  if (standsApart) partLine(found);
  const mark = markOf[tagName];
  const link = tagName === 'a' ? safeHref(attribute(node, 'href')) : null;
  const inner = mark ? [...marks, mark] : marks;
  for (const child of node.childNodes) collect(child, inner, link ?? href, drop, found);
  if (standsApart) partLine(found);
}

/** Parts of a table in a cell or an item; they are no blocks by themselves. */
const partsLines = new Set(['tr', 'td', 'th', 'caption']);

/** Blocks inside a line, as in the cells of a table, are lines of their own. */
function partLine(found: Inline[]): void {
  const last = found.findLast((inline) => inline.type !== 'text' || inline.text.trim() !== '');
  if (last && last.type !== 'break') found.push({ type: 'break' });
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
    const words = before.endsWith(' ') ? text.text.replace(/^ +/u, '') : text.text;
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
      const children = inline.children.flatMap((child): Link['children'] => {
        const text = child.type === 'text' ? take(child) : child;
        return text === null ? [] : [text];
      });
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
