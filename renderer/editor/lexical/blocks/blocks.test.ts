import * as fc from 'fast-check';
import {
  $createTextNode,
  $getRoot,
  $getSlot,
  $isElementNode,
  $isParagraphNode,
  KEY_ARROW_DOWN_COMMAND,
  KEY_BACKSPACE_COMMAND,
  KEY_ENTER_COMMAND,
  REDO_COMMAND,
  UNDO_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { expect, test } from 'vitest';
import { emptyContact } from '../../../../core/contact/emptyContact.ts';
import { documentSchema, type Block, type ReleaseDocument } from '../../../../core/release/document/document.ts';
import { $isFigureNode } from '../nodes/FigureNode.tsx';
import { openEditor } from '../testing/openEditor.testing.ts';
import { releaseDocuments } from '../testing/releaseDocuments.testing.ts';
import { $selectBlock, $selectedBlock } from './atomicBlock.ts';
import { EDIT_BLOCK_COMMAND, MOVE_BLOCK_COMMAND } from './blockCommands.ts';

const paragraph = (id: string, words: string): Block => ({
  type: 'paragraph',
  id,
  children: words === '' ? [] : [{ type: 'text', text: words, marks: [] }],
});
const contact: Block = { type: 'contact', id: 'contact', layout: 'card', contactId: null, contact: emptyContact('en') };
const signOff: Block = { type: 'signOff', id: 'sign-off', signOffId: null, lines: ['Joint Press Center', 'Harbmaidon'] };
const figure: Block = { type: 'figure', id: 'figure', photo: 'a'.repeat(64), alt: 'A range', decorative: false, credit: '', caption: [] };
const unknown: Block = { type: 'opaque', id: 'later', raw: { type: 'hologram', id: 'later', layers: [1, { deep: null }] } };
const text = (...blocks: Block[]): ReleaseDocument => ({ version: 1, blocks });

/** A key as the browser sends it. */
const key = (name: string) => new KeyboardEvent('keydown', { key: name, cancelable: true });
const idsIn = (document: ReleaseDocument) => document.blocks.map(({ id }) => id);
const select = (editor: LexicalEditor, at: number) =>
  editor.update(
    () => {
      const block = $getRoot().getChildAtIndex(at);
      if (block) $selectBlock(block);
    },
    { discrete: true },
  );
const isSelected = (editor: LexicalEditor) => editor.read(() => $selectedBlock() !== null);

test.each([contact, signOff, figure, unknown])('a $type is selected before it is removed, and undo brings it back as it was', (block) => {
  const start = text(paragraph('a', 'Before'), block, paragraph('b', ''));
  const { editor, document, edit } = openEditor(start);
  edit(() => $getRoot().getLastChild()?.selectStart());
  edit(() => editor.dispatchCommand(KEY_BACKSPACE_COMMAND, key('Backspace')));
  expect(document().blocks.some(({ id }) => id === block.id)).toBe(true);
  select(editor, 1);
  expect(isSelected(editor)).toBe(true);
  edit(() => editor.dispatchCommand(KEY_BACKSPACE_COMMAND, key('Backspace')));
  expect(document().blocks.some(({ id }) => id === block.id)).toBe(false);
  edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(document().blocks.find(({ id }) => id === block.id)).toEqual(block);
  editor.dispose();
});

test('Enter on a block opens its dialog, and arrows go on from it', () => {
  const { editor, document, edit } = openEditor(text(contact));
  const opened: string[] = [];
  editor.registerCommand(
    EDIT_BLOCK_COMMAND,
    (asked) => {
      opened.push(asked);
      return true;
    },
    0,
  );
  select(editor, 0);
  edit(() => editor.dispatchCommand(KEY_ENTER_COMMAND, key('Enter')));
  expect(opened).toHaveLength(1);
  edit(() => editor.dispatchCommand(KEY_ARROW_DOWN_COMMAND, key('ArrowDown')));
  // Below the last block a paragraph is made, for nobody could write there otherwise.
  expect(document().blocks.map(({ type }) => type)).toEqual(['contact', 'paragraph']);
  editor.dispose();
});

test('blocks move past their neighbours, and stay at the ends', () => {
  const { editor, document, edit } = openEditor(text(paragraph('a', 'A'), contact, paragraph('b', 'B')));
  select(editor, 1);
  const move = (up: boolean) => edit(() => editor.dispatchCommand(MOVE_BLOCK_COMMAND, { key: null, up }));
  move(true);
  expect(idsIn(document())).toEqual(['contact', 'a', 'b']);
  move(true);
  expect(idsIn(document())).toEqual(['contact', 'a', 'b']);
  move(false);
  move(false);
  expect(idsIn(document())).toEqual(['a', 'b', 'contact']);
  editor.dispose();
});

test('a caption is written in the same history as the text, and Enter leaves it', () => {
  const { editor, document, edit } = openEditor(text(figure, paragraph('a', 'A')));
  edit(() => {
    const block = $getRoot().getFirstChild();
    const caption = $isFigureNode(block) ? $getSlot(block, 'caption') : null;
    if (!$isElementNode(caption)) throw new Error('a figure without a caption');
    caption.append($createTextNode('The landing'));
    caption.selectEnd();
  });
  expect(document().blocks[0]).toMatchObject({ caption: [{ text: 'The landing' }] });
  edit(() => editor.dispatchCommand(KEY_ENTER_COMMAND, key('Enter')));
  expect(document().blocks[0]).toMatchObject({ caption: [{ text: 'The landing' }] });
  edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
  expect(document().blocks[0]).toMatchObject({ caption: [] });
  editor.dispose();
});

/** What a person may do to a text, picked by number. */
type Step = { act: 'type' | 'split' | 'remove' | 'move'; at: number };
const steps = fc.array(fc.record({ act: fc.constantFrom<Step['act']>('type', 'split', 'remove', 'move'), at: fc.nat({ max: 20 }) }), {
  minLength: 1,
  maxLength: 8,
});
function take(editor: LexicalEditor, { act, at }: Step): void {
  editor.update(
    () => {
      const children = $getRoot().getChildren();
      const block = children[at % children.length];
      if (!block) return;
      if (act === 'remove' && children.length > 1) block.remove();
      else if (act === 'move') {
        const other = children[(at * 7) % children.length];
        if (other && !other.is(block)) block.insertBefore(other);
      } else if ($isParagraphNode(block)) {
        if (act === 'split') block.selectEnd().insertParagraph();
        else block.append($createTextNode('слово'));
      }
    },
    { discrete: true },
  );
}

test('whatever is done to a text, every block has an id of its own and the text is one that can be stored', () => {
  fc.assert(
    fc.property(releaseDocuments, steps, (start, script) => {
      const { editor, document } = openEditor(start);
      for (const step of script) take(editor, step);
      const now = document();
      expect(documentSchema.safeParse(now).success).toBe(true);
      expect(new Set(idsIn(now)).size).toBe(now.blocks.length);
      for (const block of now.blocks) if (block.type === 'opaque') expect(start.blocks).toContainEqual(block);
      editor.dispose();
    }),
    { numRuns: 100, seed: 20_221_020 },
  );
});

test('undo as often as anything was done gives the text as it was, and redo gives it back', () => {
  fc.assert(
    fc.property(releaseDocuments, steps, (start, script) => {
      const { editor, document } = openEditor(start);
      for (const step of script) take(editor, step);
      const end = document();
      for (let times = 0; times < script.length + 1; times += 1) editor.dispatchCommand(UNDO_COMMAND, undefined);
      expect(document()).toEqual(start);
      for (let times = 0; times < script.length + 1; times += 1) editor.dispatchCommand(REDO_COMMAND, undefined);
      expect(document()).toEqual(end);
      editor.dispose();
    }),
    { numRuns: 60, seed: 20_221_020 },
  );
});
