import { $createListItemNode, $isListItemNode, $isListNode, ListItemNode, ListNode } from '@lexical/list';
import { $isTableCellNode, TableCellNode } from '@lexical/table';
import { HeadingNode, QuoteNode } from '@lexical/rich-text';
import {
  $createLineBreakNode,
  $createParagraphNode,
  $isElementNode,
  $isLineBreakNode,
  $isParagraphNode,
  $isRootNode,
  defineExtension,
  type ElementNode,
  type LexicalNode,
  mergeRegister,
  ParagraphNode,
  TextNode,
} from 'lexical';
import { listStart } from '../../../../core/release/document/listStart.ts';
import { BoilerplateNode } from '../nodes/BoilerplateNode.tsx';
import { ContactNode } from '../nodes/ContactNode.tsx';
import { FigureNode } from '../nodes/FigureNode.tsx';
import { OpaqueNode } from '../nodes/OpaqueNode.tsx';
import { RuleNode } from '../nodes/RuleNode.tsx';
import { SignOffNode } from '../nodes/SignOffNode.tsx';
import { $onlyWords } from '../paste/onlyWords.ts';
import { allMarkBits } from '../tree/marksInBits.ts';
import { $isAtomicBlock, $topBlock } from './atomicBlock.ts';

/**
 * Keeps the text in shapes a release can hold, whatever was pasted: two levels of headings, no alignment, no fonts, words only
 * in headings, quotes and cells, atomic blocks only between the others. So the screen shows what will be stored.
 */
export const ShapeExtension = defineExtension({
  name: 'dateline/shape',
  register: (editor) =>
    mergeRegister(
      editor.registerNodeTransform(TextNode, $plainText),
      editor.registerNodeTransform(HeadingNode, $twoLevels),
      ...[ParagraphNode, HeadingNode, QuoteNode].map((klass) => editor.registerNodeTransform(klass, $plainBlock)),
      editor.registerNodeTransform(ListItemNode, $plainItem),
      editor.registerNodeTransform(ListNode, $plainList),
      editor.registerNodeTransform(TableCellNode, $wordsInCell),
      ...[FigureNode, ContactNode, SignOffNode, BoilerplateNode, RuleNode, OpaqueNode].map((klass) =>
        editor.registerNodeTransform(klass, $betweenBlocks),
      ),
    ),
});

function $plainText(node: TextNode): void {
  if (node.getStyle() !== '') node.setStyle('');
  if ((node.getFormat() & ~allMarkBits) !== 0) node.setFormat(node.getFormat() & allMarkBits);
}

function $twoLevels(node: HeadingNode): void {
  const tag = node.getTag();
  if (tag === 'h1') node.setTag('h2');
  else if (tag !== 'h2' && tag !== 'h3') node.setTag('h3');
}

function $plainBlock(node: ElementNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  if (node.getIndent() > 0) node.setIndent(0);
  $flatten(node, isBlock);
}

function $plainItem(node: ListItemNode): void {
  if (node.getFormatType() !== '') node.setFormat('');
  $flatten(node, (child) => isBlock(child) && !$isListNode(child));
  $wordsOrList(node);
}

/** An item holds either words or an inner list: in one with both, nothing could be put between the words. */
function $wordsOrList(item: ListItemNode): void {
  const children = item.getChildren();
  const parting = children.findIndex((child, place) => place > 0 && ($isListNode(child) || $isListNode(children[place - 1])));
  if (parting < 0) return;
  const rest = $createListItemNode();
  item.insertAfter(rest);
  rest.append(...children.slice(parting));
  // Where a break parted the two, the items do now.
  const breaks = [item.getLastChild(), rest.getFirstChild()].filter($isLineBreakNode);
  for (const lineBreak of breaks) lineBreak.remove();
  if (rest.isEmpty()) rest.remove();
}

function $plainList(node: ListNode): void {
  if (node.getListType() === 'check') node.setListType('bullet');
  const { start = 1 } = listStart(node.getListType() === 'number', node.getStart());
  if (node.getStart() !== start) node.setStart(start);
}

const isBlock = (node: LexicalNode): boolean => $isElementNode(node) && !node.isInline();

/** Blocks inside a block of words give their words, each on a line of its own. */
function $flatten(node: ElementNode, isForeign: (child: LexicalNode) => boolean): void {
  for (const child of node.getChildren().filter(isForeign)) {
    const words = $onlyWords([child]);
    if (child.getPreviousSibling()) child.insertBefore($createLineBreakNode());
    if (child.getNextSibling() && !isForeign(child.getNextSiblings()[0] ?? child)) child.insertAfter($createLineBreakNode());
    for (const word of words) child.insertBefore(word);
    child.remove();
  }
}

function $wordsInCell(cell: TableCellNode): void {
  for (const child of cell.getChildren()) {
    if ($isParagraphNode(child) || $isAtomicBlock(child) || !isBlock(child)) continue;
    const lines = $isListNode(child) ? child.getChildren().filter($isListItemNode) : [child];
    for (const line of lines) child.insertBefore($createParagraphNode().append(...$onlyWords([line])));
    child.remove();
  }
}

function $betweenBlocks(block: LexicalNode): void {
  const parent = block.getParent();
  if (parent === null || $isRootNode(parent)) return;
  const top = $topBlock(block);
  if (!top || top.is(block)) return;
  top.insertAfter(block);
  if ($isTableCellNode(parent) && parent.isEmpty()) parent.append($createParagraphNode());
}
