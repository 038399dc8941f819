import * as fc from 'fast-check';
import {
  $createRangeSelection,
  $getNodeByKey,
  $getRoot,
  $getSelection,
  $getSlot,
  $getSlotHost,
  $isElementNode,
  $isRangeSelection,
  $isRootNode,
  $isTextNode,
  $setSelection,
  type LexicalNode,
} from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/release/document/document.ts';
import { $selectBlock, $selectedBlock } from '../blocks/atomicBlock.ts';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { contact, figure, paragraph, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { releaseDocuments } from '../testing/releaseDocuments.testing.ts';
import { $caretOf } from './caretOf.ts';
import { $restoreCaret } from './restoreCaret.ts';

/** Every text of a document, captions too. */
const $texts = (node: LexicalNode): LexicalNode[] => {
  const caption = $isFigureNode(node) ? $getSlot(node, 'caption') : null;
  if (caption) return $texts(caption);
  if ($isTextNode(node)) return [node];
  return $isElementNode(node) ? node.getChildren().flatMap($texts) : [];
};

/** The letters before the caret in its text, and after it. */
const $aroundCaret = (): [string, string] | null => {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !$isTextNode(selection.focus.getNode())) return null;
  const text = selection.focus.getNode().getTextContent();
  return [text.slice(0, selection.focus.offset), text.slice(selection.focus.offset)];
};

test('a release opens again with the caret between the same letters, wherever it was', () => {
  let inWords = 0;
  fc.assert(
    fc.property(releaseDocuments, fc.nat(), fc.nat(), (start, which, where) => {
      const { editor, document, edit } = openEditor(start);
      edit(() => {
        const texts = $texts($getRoot());
        const text = texts[which % Math.max(texts.length, 1)];
        if (!$isTextNode(text)) return;
        const offset = where % (text.getTextContentSize() + 1);
        text.select(offset, offset);
      });
      const caret = editor.read($caretOf);
      const again = openEditor(document());
      again.edit(() => $restoreCaret(caret));
      if (caret) expect(again.editor.read($caretOf)).toEqual(caret);
      const around = editor.read($aroundCaret);
      // The end of one text and the start of the next are one place.
      if (around && around[0] !== '' && around[1] !== '') {
        inWords += 1;
        expect(again.editor.read($aroundCaret)).toEqual(around);
      }
      editor.dispose();
      again.editor.dispose();
    }),
    { numRuns: 150, seed: 20_221_020 },
  );
  expect(inWords).toBeGreaterThan(50);
});

test('a selected block is selected again, and a caption has its own places', () => {
  const { editor, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'A'), contact, figure] });
  edit(() => $selectBlock($getRoot().getChildAtIndex(1) ?? $getRoot()));
  expect(editor.read($caretOf)).toEqual({ block: 'contact', offset: 0 });
  edit(() => $restoreCaret({ block: 'a', offset: 1 }));
  edit(() => $restoreCaret({ block: 'contact', offset: 0 }));
  expect(editor.read(() => $selectedBlock()?.getType())).toBe('dateline-contact');
  edit(() => $restoreCaret({ block: 'figure', offset: 4 }));
  expect(editor.read($caretOf)).toEqual({ block: 'figure', offset: 4 });
  expect(editor.read(() => $selectedBlock())).toBeNull();
  editor.dispose();
});

test('when the block is gone or shorter than it was, the caret is as near as can be', () => {
  const { editor, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'Short'), paragraph('b', 'End')] });
  edit(() => $restoreCaret({ block: 'gone', offset: 3 }));
  expect(editor.read($caretOf)).toEqual({ block: 'b', offset: 3 });
  edit(() => $restoreCaret({ block: 'a', offset: 500 }));
  expect(editor.read($caretOf)).toEqual({ block: 'a', offset: 5 });
  edit(() => $restoreCaret(null));
  expect(editor.read($caretOf)).toEqual({ block: 'b', offset: 3 });
  editor.dispose();
});

test('at every place of a text the caret comes back to the same item, cell or line', () => {
  const mark = { type: 'opaque' as const, raw: { type: 'footnote' } };
  const line = { type: 'break' as const };
  const cell = (text: string) => ({ header: false, children: words(text) });
  const blocks: Block[] = [
    { type: 'paragraph', id: 'empty', children: [] },
    { type: 'heading', id: 'h', level: 2, children: [line, ...words('Aims'), line, line, ...words('x'), line] },
    {
      type: 'paragraph',
      id: 'p',
      children: [
        mark,
        ...words('a'),
        { type: 'link', href: 'https://a.org/', children: [{ type: 'text', text: 'link', marks: [] }] },
        mark,
        mark,
      ],
    },
    {
      type: 'list',
      id: 'l',
      ordered: true,
      items: [
        { children: [], list: null },
        {
          children: words('one'),
          list: {
            ordered: false,
            items: [
              { children: [], list: null },
              { children: words('in'), list: null },
            ],
          },
        },
        { children: [], list: null },
      ],
    },
    { type: 'table', id: 't', caption: '', rows: [{ cells: [cell(''), cell('b')] }, { cells: [cell(''), cell('')] }] },
    { ...figure, caption: [...words('cap'), line] },
  ];
  const document = { version: 1 as const, blocks };
  const { editor, edit } = openEditor(document);
  const again = openEditor(document);
  const places = editor.read(() => $places($getRoot()));
  for (const { key, offset, type } of places) {
    edit(() => $setPoint(key, offset, type));
    const caret = editor.read($caretOf);
    again.edit(() => $restoreCaret(caret));
    const where = `${type} ${offset} of ${editor.read(() => $getNodeByKey(key)?.getType())} in ${caret?.block}`;
    expect(again.editor.read($caretOf), where).toEqual(caret);
    expect(again.editor.read($lineOfCaret), where).toEqual(editor.read($lineOfCaret));
  }
  expect(places.length).toBeGreaterThan(50);
  editor.dispose();
  again.editor.dispose();
});

interface Place {
  key: string;
  offset: number;
  type: 'text' | 'element';
}

/** Every point where Lexical may put the caret in words. */
function $places(node: LexicalNode): Place[] {
  if ($isTextNode(node))
    return Array.from({ length: node.getTextContentSize() + 1 }, (_, offset) => ({ key: node.getKey(), offset, type: 'text' as const }));
  const inner = $isFigureNode(node) ? $getSlot(node, 'caption') : node;
  if (!$isElementNode(inner)) return [];
  const children = inner.getChildren();
  const own = children.every((child) => !$isElementNode(child) || child.isInline())
    ? Array.from({ length: children.length + 1 }, (_, offset) => ({ key: inner.getKey(), offset, type: 'element' as const }))
    : [];
  return [...own, ...children.flatMap($places)];
}

function $setPoint(key: string, offset: number, type: 'text' | 'element'): void {
  const selection = $createRangeSelection();
  selection.anchor.set(key, offset, type);
  selection.focus.set(key, offset, type);
  $setSelection(selection);
}

/** The way from the root to the block of words with the caret in it. */
function $lineOfCaret(): number[] {
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return [];
  let node: LexicalNode | null = selection.focus.getNode();
  while (node && (!$isElementNode(node) || node.isInline())) node = node.getParent();
  const way: number[] = [];
  for (; node; node = node.getParent() ?? $getSlotHost(node)) if (!$isRootNode(node)) way.unshift(node.getIndexWithinParent());
  return way;
}
