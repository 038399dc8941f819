import * as fc from 'fast-check';
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, INSERT_PARAGRAPH_COMMAND, type LexicalEditor } from 'lexical';
import { expect, test } from 'vitest';
import type { Block, Inline, ListItem, ReleaseDocument } from '../../../../core/release/document/document.ts';
import { $selectBlock } from '../blocks/atomicBlock.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteInto } from '../testing/pasteInto.testing.ts';
import { releaseDocuments } from '../testing/releaseDocuments.testing.ts';
import { actions, runAction } from '../toolbar/actions.ts';

const inInlines = (inlines: readonly Inline[]): unknown[] =>
  inlines.flatMap((inline) => (inline.type === 'opaque' ? [inline.raw] : inline.type === 'link' ? inInlines(inline.children) : []));
const inItems = (items: readonly ListItem[]): unknown[] =>
  items.flatMap(({ children, list }) => [...inInlines(children), ...(list ? inItems(list.items) : [])]);
const inBlock = (block: Block): unknown[] => {
  if (block.type === 'opaque') return [block.raw];
  if (block.type === 'list') return inItems(block.items);
  if (block.type === 'table') return block.rows.flatMap(({ cells }) => cells.flatMap(({ children }) => inInlines(children)));
  if (block.type === 'figure') return inInlines(block.caption);
  return 'children' in block ? inInlines(block.children) : [];
};
/** All that this version does not know, as it would be stored, sorted, for blocks may be moved. */
const unknownIn = (document: ReleaseDocument): string[] =>
  document.blocks
    .flatMap(inBlock)
    .map((raw) => JSON.stringify(raw))
    .toSorted();

/** What a person does around the unknown: writes, splits, marks, restyles, lists, moves and pastes, and deletes nothing. */
const acts = [...actions.filter((one) => one !== 'link'), 'type', 'split', 'paste'] as const;
type Act = (typeof acts)[number];
const script = fc.array(fc.record({ act: fc.constantFrom<Act[]>(...acts), at: fc.nat({ max: 20 }), whole: fc.boolean() }), {
  minLength: 1,
  maxLength: 10,
});

function perform(editor: LexicalEditor, { act, at, whole }: { act: Act; at: number; whole: boolean }): void {
  editor.update(
    () => {
      const children = $getRoot().getChildren();
      const block = children[at % children.length];
      // Writing over a selection would delete it.
      const mark = whole && act !== 'type' && act !== 'split';
      if ($isElementNode(block)) void (mark ? block.select(0, block.getChildrenSize()) : at % 2 ? block.selectStart() : block.selectEnd());
      else if (block) $selectBlock(block);
      const selection = $getSelection();
      if (!$isRangeSelection(selection)) return;
      if (act === 'type') selection.insertText('слово ');
      else if (act === 'split') editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined);
    },
    { discrete: true },
  );
  if (act === 'paste') pasteInto(editor, { 'text/html': '<p>one</p><ul><li>two</li></ul>' });
  else if (act !== 'type' && act !== 'split') runAction(editor, act);
  editor.read(() => {});
}

test('what a newer version put in is all there, byte for byte, whatever is written, marked, restyled and moved around it', () => {
  let met = 0;
  fc.assert(
    fc.property(releaseDocuments, script, (start, steps) => {
      const { editor, document } = openEditor(start);
      for (const step of steps) perform(editor, step);
      met += unknownIn(start).length;
      expect(unknownIn(document())).toEqual(unknownIn(start));
      editor.dispose();
    }),
    { numRuns: 150, seed: 20_221_020 },
  );
  expect(met).toBeGreaterThan(150);
});
