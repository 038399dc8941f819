import { $createParagraphNode } from 'lexical';
import { $createRuleNode } from '../nodes/RuleNode.tsx';
import { $insertAfterCaret } from './insertBlock.ts';

/** Puts a line across the page after the block the caret is in, and the caret below it. */
export function $insertRule(): void {
  const rule = $createRuleNode();
  $insertAfterCaret(rule);
  if (!rule.getNextSibling()) rule.insertAfter($createParagraphNode());
  rule.selectNext();
}
