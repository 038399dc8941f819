import { documentSchema } from '../../../../core/release/document/document.ts';
import { safeHref } from '../../../../core/export/safeHref.ts';
import { fromDocument } from '../tree/fromDocument.ts';
import { ownTypes, type NodeJson, type ReadNode } from '../tree/lexicalJson.ts';
import { childrenOf, nodeOf, textOf } from '../tree/readJson.ts';
import { toDocument } from '../tree/toDocument.ts';

const inlineTypes = new Set<string>(['text', 'tab', 'linebreak', 'link', 'autolink', ownTypes.opaqueInline]);
const blockTypes = new Set<string>([
  'paragraph',
  'heading',
  'quote',
  'list',
  'listitem',
  'table',
  'tablerow',
  'tablecell',
  ownTypes.figure,
  ownTypes.contact,
  ownTypes.signOff,
  ownTypes.boilerplate,
  ownTypes.rule,
  ownTypes.opaque,
]);
const isInline = (node: ReadNode): boolean => inlineTypes.has(textOf(node, 'type'));

/**
 * The nodes of a clipboard text in Lexical's own form, or null when it is not one of ours, does not hold or has parts nobody knows.
 * The clipboard is foreign input: every node passes through the document tree and its schema, and links to disallowed addresses become words.
 */
export function clipboardNodes(text: string, namespace: string): NodeJson[] | null {
  const payload = nodeOf(parsed(text));
  if (payload['namespace'] !== namespace || !Array.isArray(payload['nodes'])) return null;
  const given = payload['nodes'].map(nodeOf);
  const nodes = given.every((node) => isKnown(node)) ? given.flatMap(withSafeLinks) : [];
  if (nodes.length === 0) return null;
  const document = documentSchema.safeParse(toDocument({ root: { children: asBlocks(nodes) } }));
  if (!document.success) return null;
  const blocks = fromDocument(document.data).root.children ?? [];
  return nodes.every(isInline) ? (blocks[0]?.children ?? []) : blocks;
}

/** No list is so deep; what is nested without end would exhaust the stack. */
const deepest = 200;

/** A newer Dateline may have put in what this one cannot hold; then its words are taken from the other forms in the clipboard. */
const isKnown = (node: ReadNode, depth = 0): boolean =>
  depth < deepest &&
  (isInline(node) || blockTypes.has(textOf(node, 'type'))) &&
  childrenOf(node).every((child) => isKnown(child, depth + 1)) &&
  Object.values(nodeOf(node['$slots'])).every((slot) => isKnown(nodeOf(slot), depth + 1));

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A part of a paragraph or of a list comes without it: words stand together in a paragraph, items in a list. */
function asBlocks(nodes: readonly ReadNode[]): ReadNode[] {
  const blocks: ReadNode[] = [];
  let open = { kind: '', children: [] as ReadNode[] };
  for (const node of nodes) {
    const kind = isInline(node) ? 'paragraph' : textOf(node, 'type') === 'listitem' ? 'list' : '';
    if (kind === '') blocks.push(node);
    else if (open.kind === kind) open.children.push(node);
    if (open.kind === kind) continue;
    open = { kind, children: [node] };
    if (kind !== '') blocks.push({ type: kind, children: open.children });
  }
  return blocks;
}

function withSafeLinks(node: ReadNode): ReadNode[] {
  const children = childrenOf(node).flatMap(withSafeLinks);
  const slots = Object.entries(nodeOf(node['$slots'])).map(([name, slot]) => [name, withSafeLinks(nodeOf(slot))[0] ?? {}] as const);
  const url = ['link', 'autolink'].includes(textOf(node, 'type')) ? safeHref(textOf(node, 'url')) : undefined;
  if (url === null) return children;
  return [
    {
      ...node,
      ...(url === undefined ? {} : { url }),
      ...('children' in node ? { children } : {}),
      ...(slots.length > 0 ? { $slots: Object.fromEntries(slots) } : {}),
    },
  ];
}
