import { $getRoot, $getSlot, $getSlotNames, $isElementNode, $isLineBreakNode, $isTextNode, type LexicalNode } from 'lexical';

/** A piece of a searched text: where in it the text of one node stands. */
export interface Segment {
  key: string;
  start: number;
  end: number;
}

/** The words of one block, cell, item or caption, with the nodes they come from. A line break is `\n`; a block of one piece is a gap. */
export interface SearchedText {
  text: string;
  segments: Segment[];
}

/** All texts a person can write in, in reading order. */
export const $searchedTexts = (): SearchedText[] => $textsIn($getRoot());

/** The same of one block. */
export function $textsIn(block: LexicalNode): SearchedText[] {
  const texts: SearchedText[] = [];
  $collect(block, texts);
  return texts.filter(({ segments }) => segments.length > 0);
}

function $collect(node: LexicalNode, texts: SearchedText[]): void {
  for (const name of $getSlotNames(node)) {
    const slot = $getSlot(node, name);
    if (slot) $collect(slot, texts);
  }
  if (!$isElementNode(node)) return;
  let open: SearchedText | null = null;
  for (const child of node.getChildren()) {
    if ($isElementNode(child) && !child.isInline()) {
      open = null;
      $collect(child, texts);
    } else {
      if (open === null) texts.push((open = { text: '', segments: [] }));
      $append(child, open);
      if (!$isElementNode(child) && !$isTextNode(child)) $collect(child, texts);
    }
  }
}

function $append(node: LexicalNode, into: SearchedText): void {
  if ($isTextNode(node)) {
    const start = into.text.length;
    into.text += node.getTextContent();
    into.segments.push({ key: node.getKey(), start, end: into.text.length });
  } else if ($isElementNode(node)) for (const child of node.getChildren()) $append(child, into);
  else into.text += $isLineBreakNode(node) ? '\n' : '\u{fffc}';
}
