import { unreachable } from '../export/unreachable.ts';
import type { Inline } from './document/document.ts';

/** The words of a stretch of inlines without their marks; a line break is `\n`, what this version does not know has no words. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(textOf).join('');
}

function textOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'break':
      return '\n';
    case 'link':
      return inlineText(inline.children);
    case 'opaque':
      return '';
    default:
      return unreachable(inline);
  }
}
