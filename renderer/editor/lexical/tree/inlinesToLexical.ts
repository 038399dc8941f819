import type { Inline, Text } from '../../../../core/release/document/document.ts';
import { unreachable } from '../../../../core/export/unreachable.ts';
import { ownTypes, type NodeJson } from './lexicalJson.ts';
import { bitsOfMarks } from './marksInBits.ts';

/** Inlines of the document tree as Lexical's nodes. A line feed inside a text becomes a line break, for Lexical shows it as one. */
export const inlinesToLexical = (inlines: readonly Inline[]): NodeJson[] => inlines.flatMap(inlineToLexical);

function inlineToLexical(inline: Inline): NodeJson[] {
  switch (inline.type) {
    case 'text':
      return textToLexical(inline);
    case 'break':
      return [lineBreak];
    case 'link':
      return [
        {
          type: 'link',
          version: 1,
          url: inline.href,
          rel: null,
          target: null,
          title: null,
          ...element,
          children: inlinesToLexical(inline.children),
        },
      ];
    case 'opaque':
      return [{ type: ownTypes.opaqueInline, version: 1, raw: inline.raw }];
    default:
      return unreachable(inline);
  }
}

const element = { direction: null, format: '', indent: 0 } as const;
const lineBreak: NodeJson = { type: 'linebreak', version: 1 };

function textToLexical({ text, marks, threads }: Text): NodeJson[] {
  const format = bitsOfMarks(marks);
  const state = threads ? { $: { threads } } : {};
  return text.split(/\r\n|\r|\n/u).flatMap((line, index) => {
    const node: NodeJson = { type: 'text', version: 1, text: line, format, detail: 0, mode: 'normal', style: '', ...state };
    return index === 0 ? [node] : [lineBreak, node];
  });
}
