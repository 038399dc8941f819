import { $getRoot, $isElementNode, $isTextNode, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { ReleaseDocument } from '../../../../core/release/document/document.ts';
import { paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $reply, $beginThread, $removeThread, $resolve } from './threads.ts';

const said = (text: string) => ({ author: 'I. Petrov', at: '2022-10-20T09:00:00Z', text });

/** An editor with some words of its first paragraph selected. */
function withSelected(text: string, start: number, end: number) {
  const opened = openEditor({ version: 1, blocks: [paragraph('p', text)] });
  opened.edit(() => {
    const first = $getRoot().getFirstChild();
    const node = $isElementNode(first) ? first.getFirstChild() : null;
    if ($isTextNode(node)) node.select(start, end);
  });
  return opened;
}

const commented: ReleaseDocument = {
  version: 1,
  blocks: [
    {
      type: 'paragraph',
      id: 'p',
      children: [
        { type: 'text', text: 'About ', marks: [] },
        { type: 'text', text: '1,000 men', marks: [], threads: ['t1'] },
        { type: 'text', text: ' take part.', marks: [] },
      ],
    },
  ],
  threads: [{ id: 't1', passage: '1,000 men', resolvedAt: null, comments: [said('Or 1,200?')] }],
};

test('a comment stands on the selected words, and one undo takes words and comment back', () => {
  const { editor, edit, document } = withSelected('About 1,000 men take part.', 6, 15);
  edit(() => {
    $beginThread('t1', said('Or 1,200?'));
  });
  expect(document()).toEqual(commented);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(document()).toEqual({ version: 1, blocks: [paragraph('p', 'About 1,000 men take part.')] });
  editor.dispose();
});

test('without a selection the word at the caret is meant; between words there is nothing to talk about', () => {
  const { edit, document } = withSelected('At Харб-Майдон range', 6, 6);
  edit(() => {
    expect($beginThread('t', said('spelling?'))).toBe(true);
  });
  expect(document().threads?.[0]?.passage).toBe('Харб-Майдон');
  const empty = withSelected('one  two', 4, 4);
  empty.edit(() => {
    expect($beginThread('t', said('?'))).toBe(false);
  });
  expect(empty.document().threads).toBeUndefined();
});

test('a reply opens what was resolved; removing a thread leaves the words as if it had never been', () => {
  const { edit, document } = openEditor(commented);
  edit(() => {
    $resolve('t1', '2022-10-20T10:00:00Z');
  });
  expect(document().threads?.[0]?.resolvedAt).toBe('2022-10-20T10:00:00Z');
  edit(() => {
    $reply('t1', said('1,000.'));
  });
  expect(document().threads?.[0]).toMatchObject({ resolvedAt: null, comments: [{ text: 'Or 1,200?' }, { text: '1,000.' }] });
  edit(() => {
    const first = $getRoot().getFirstChild();
    $removeThread('t1', $isElementNode(first) ? first.getChildrenKeys() : []);
  });
  expect(document()).toEqual({ version: 1, blocks: [paragraph('p', 'About 1,000 men take part.')] });
});

test('two threads may be about the same words', () => {
  const { edit, document } = openEditor(commented);
  edit(() => {
    $getRoot().select(0, 1);
    $beginThread('t2', said('Source?'));
  });
  const [block] = document().blocks;
  expect(block?.type === 'paragraph' ? block.children : []).toEqual([
    { type: 'text', text: 'About ', marks: [], threads: ['t2'] },
    { type: 'text', text: '1,000 men', marks: [], threads: ['t1', 't2'] },
    { type: 'text', text: ' take part.', marks: [], threads: ['t2'] },
  ]);
});
