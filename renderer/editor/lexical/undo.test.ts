import * as fc from 'fast-check';
import {
  $getRoot,
  $getSelection,
  $isElementNode,
  $isRangeSelection,
  $isTextNode,
  type ElementNode,
  HISTORY_PUSH_TAG,
  REDO_COMMAND,
  type TextNode,
  UNDO_COMMAND,
} from 'lexical';
import { expect, test } from 'vitest';
import { $moveBlockBeside } from './blocks/moveBlockBeside.ts';
import { $beginThread } from './comments/threads.ts';
import { openEditor } from './testing/openEditor.testing.ts';
import { releaseDocuments } from './testing/releaseDocuments.testing.ts';
import { runTextCommand, type TextCommand } from './toolbar/textCommand.ts';

/** Everything a person does to a text, at a place given as a share of it. */
const place = fc.nat({ max: 1000 });
const commands: TextCommand[] = [
  'bold',
  'sub',
  'heading2',
  'quote',
  'paragraph',
  'bullets',
  'numbers',
  'rule',
  'clear',
  'up',
  'down',
  'table',
];
const edit = fc.oneof(
  fc.record({ kind: fc.constant('type' as const), at: place, words: fc.string({ minLength: 1, maxLength: 8 }) }),
  fc.record({ kind: fc.constant('command' as const), at: place, command: fc.constantFrom(...commands) }),
  fc.record({ kind: fc.constant('break' as const), at: place }),
  fc.record({ kind: fc.constant('remove' as const), at: place }),
  fc.record({ kind: fc.constant('move' as const), at: place, to: place }),
  fc.record({ kind: fc.constant('comment' as const), at: place }),
);
type Edit = typeof edit extends fc.Arbitrary<infer E> ? E : never;

/** The texts of the text, in order; captions are left to their own tests. */
const $texts = (node: ElementNode = $getRoot()): TextNode[] =>
  node.getChildren().flatMap((child) => ($isTextNode(child) ? [child] : $isElementNode(child) ? $texts(child) : []));

function $select(at: number): void {
  const texts = $texts();
  const text = texts[at % Math.max(1, texts.length)];
  if (text) text.select(0, 1 + (at % Math.max(1, text.getTextContentSize())));
  else $getRoot().selectEnd();
}

function $act(act: Exclude<Edit, { kind: 'command' }>): void {
  const blocks = $getRoot().getChildren();
  const block = blocks[act.at % Math.max(1, blocks.length)];
  if (act.kind === 'move') {
    const target = blocks[act.to % Math.max(1, blocks.length)];
    if (block && target && block !== target) $moveBlockBeside(block, target, act.to % 2 === 0 ? 'before' : 'after');
    return;
  }
  if (act.kind === 'remove') {
    if (blocks.length > 1) block?.remove();
    return;
  }
  $select(act.at);
  const selection = $getSelection();
  if (!$isRangeSelection(selection)) return;
  if (act.kind === 'type') selection.insertText(act.words.replace(/\s/gu, ' '));
  else if (act.kind === 'break') selection.insertParagraph();
  else $beginThread(`t-${act.at}`, { author: '', at: '2022-10-20T09:00:00Z', text: 'Why?' });
}

test('whatever was done to a text, undone as often as it was done, it is the text of before; done again, it is the text of after', () => {
  fc.assert(
    fc.property(releaseDocuments, fc.array(edit, { minLength: 1, maxLength: 12 }), (document, edits) => {
      const opened = openEditor(document);
      const { editor } = opened;
      editor.update(() => {}, { discrete: true });
      const start = opened.document();
      for (const act of edits) {
        if (act.kind === 'command') {
          editor.update(() => $select(act.at), { discrete: true });
          runTextCommand(editor, act.command);
          editor.update(() => {}, { discrete: true });
        } else editor.update(() => $act(act), { discrete: true, tag: HISTORY_PUSH_TAG });
      }
      const end = opened.document();
      const repeat = (command: typeof UNDO_COMMAND) => {
        for (let step = 0; step < edits.length * 3; step += 1) {
          editor.dispatchCommand(command, undefined);
          editor.update(() => {}, { discrete: true });
        }
      };
      repeat(UNDO_COMMAND);
      expect(opened.document()).toEqual(start);
      repeat(REDO_COMMAND);
      expect(opened.document()).toEqual(end);
      editor.dispose();
    }),
    { numRuns: 120 },
  );
});
