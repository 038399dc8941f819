import { $getRoot, $isElementNode, $isTextNode } from 'lexical';
import { expect, test } from 'vitest';
import type { Block } from '../../../../core/release/document/document.ts';
import { paragraph, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $blockStart, $shapeBlock } from './blockStarts.ts';

const list = (...items: string[]): Block => ({
  type: 'list',
  id: 'list',
  ordered: true,
  items: items.map((item) => ({ children: words(item), list: null })),
});

/** The last block once a space has been typed behind the signs at its start. */
function typed(text: string, signs: string, before: Block[] = []) {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [...before, paragraph('a', text)] });
  edit(() => {
    const block = $getRoot().getLastChild();
    const node = $isElementNode(block) ? block.getFirstChild() : null;
    if (!$isTextNode(node)) throw new Error('there are words');
    const start = $blockStart(node, signs.length);
    if (start !== null) $shapeBlock(editor, node, start);
  });
  const last = document().blocks.at(-1);
  editor.dispose();
  return last;
}

test.each([
  ['1. ', undefined],
  ['5. ', 5],
  ['12. ', 12],
  ['0. ', 0],
])('"%s" begins a list at its number', (signs, start) => {
  for (const text of ['', 'Search the area']) {
    const made = typed(`${signs}${text}`, signs);
    expect(made).toMatchObject({ type: 'list', ordered: true, items: [{ children: text === '' ? [] : words(text) }] });
    expect(made && 'start' in made ? made.start : undefined).toBe(start);
  }
});

test('a year and a number without a dot are words', () => {
  expect(typed('2022. The year', '2022. ')).toMatchObject({ type: 'paragraph', children: words('2022. The year') });
  expect(typed('5 men', '5 ')).toMatchObject({ type: 'paragraph' });
});

test('where it joins the list before it, it is counted there', () => {
  const made = typed('5. Destroy', '5. ', [list('Block', 'Search')]);
  expect(made).toMatchObject({ type: 'list', items: [{}, {}, { children: words('Destroy') }] });
  expect(made).not.toHaveProperty('start');
});
