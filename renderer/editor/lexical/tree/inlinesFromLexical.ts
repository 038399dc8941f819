import type { Inline, Link, Text } from '../../../../core/release/document/document.ts';
import { ownTypes, type ReadNode } from './lexicalJson.ts';
import { marksOfBits } from './marksInBits.ts';
import { childrenOf, stateOf, textOf } from './readJson.ts';

type LinkChild = Link['children'][number];

/** What stands in a link; a link in a link gives its words to the outer one. */
const linkChildren = (inlines: readonly Inline[]): LinkChild[] =>
  inlines.flatMap((inline) => (inline.type === 'link' ? inline.children : [inline]));

const longestHref = 2083;

/**
 * Lexical's nodes as inlines of the document tree. Neighbouring texts with the same marks become one and empty ones go; blocks
 * that stand where only words may stand give their words, each on a line of its own. Words are never dropped.
 */
export function inlinesFromLexical(nodes: readonly ReadNode[]): Inline[] {
  const found: Inline[] = [];
  let afterBlock = false;
  for (const node of nodes) {
    const block = isBlock(node);
    if ((block || afterBlock) && found.length > 0) found.push({ type: 'break' });
    afterBlock = block;
    for (const inline of inlinesOf(node)) append(found, inline);
  }
  return found;
}

function inlinesOf(node: ReadNode): Inline[] {
  const type = textOf(node, 'type');
  switch (type) {
    case 'text':
    case 'tab':
      return [{ type: 'text', text: textOf(node, 'text'), marks: marksOfBits(Number(node['format']) || 0), ...threadsOf(node) }];
    case 'linebreak':
      return [{ type: 'break' }];
    case ownTypes.opaqueInline:
      return [{ type: 'opaque', raw: rawOf(node) }];
    case 'autolink':
    case 'link': {
      const inner = linkChildren(inlinesFromLexical(childrenOf(node)));
      const href = textOf(node, 'url');
      return node['isUnlinked'] === true || href.length > longestHref ? inner : [{ type: 'link', href, children: inner }];
    }
    default:
      return childrenOf(node).length > 0 ? inlinesFromLexical(childrenOf(node)) : wordsOf(node);
  }
}

/** A node nobody knows may still carry words of its own. */
const wordsOf = (node: ReadNode): Text[] => (textOf(node, 'text') === '' ? [] : [{ type: 'text', text: textOf(node, 'text'), marks: [] }]);

function append(found: Inline[], inline: Inline): void {
  if (inline.type !== 'text') {
    found.push(inline);
    return;
  }
  if (inline.text === '') return;
  const last = found.at(-1);
  if (last?.type === 'text' && isAlike(last, inline)) found[found.length - 1] = { ...last, text: last.text + inline.text };
  else found.push(inline);
}

const isAlike = (one: Text, other: Text): boolean =>
  one.marks.join() === other.marks.join() && one.threads?.join('\n') === other.threads?.join('\n');

function threadsOf(node: ReadNode): Pick<Text, 'threads'> {
  const threads = stateOf(node, 'threads');
  return Array.isArray(threads) && threads.length > 0 ? { threads: threads as string[] } : {};
}

/** A block's raw value as it was stored; Lexical does not write a null. */
export const rawOf = (node: ReadNode): Extract<Inline, { type: 'opaque' }>['raw'] =>
  (node['raw'] ?? null) as Extract<Inline, { type: 'opaque' }>['raw'];

const blocks = new Set(['paragraph', 'heading', 'quote', 'list', 'listitem', 'table', 'tablerow', 'tablecell']);
const isBlock = (node: ReadNode): boolean => blocks.has(textOf(node, 'type'));
