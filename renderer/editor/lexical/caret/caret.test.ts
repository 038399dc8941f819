import * as fc from 'fast-check';
import { $getRoot, $getSelection, $getSlot, $isElementNode, $isRangeSelection, $isTextNode, type LexicalNode } from 'lexical';
import { expect, test } from 'vitest';
import { $selectBlock, $selectedBlock } from '../blocks/atomicBlock.ts';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { contact, figure, paragraph } from '../testing/blocks.testing.ts';
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
