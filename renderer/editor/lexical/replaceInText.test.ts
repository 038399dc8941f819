import fc from 'fast-check';
import { $getRoot, $getSelection, $isRangeSelection, type TextNode } from 'lexical';
import { expect, test } from 'vitest';
import { $replaceInText } from './replaceInText.ts';
import { paragraph } from './testing/blocks.testing.ts';
import { openEditor } from './testing/openEditor.testing.ts';

const caretAfter = (text: string, caret: number, start: number, end: number, words: string) => {
  const { edit, document } = openEditor({ version: 1, blocks: [paragraph('a', text)] });
  let offset = -1;
  edit(() => {
    const node = $getRoot().getFirstDescendant() as TextNode;
    node.select(caret, caret);
    $replaceInText(node, start, end, words);
    const selection = $getSelection();
    if ($isRangeSelection(selection)) ({ offset } = selection.anchor);
  });
  const [block] = document().blocks;
  const written = block?.type === 'paragraph' ? block.children.map((inline) => (inline.type === 'text' ? inline.text : '')).join('') : '';
  return { offset, written };
};

test.each([
  ['before the words', 2, 2],
  ['at their beginning', 4, 4],
  ['in them, where there are as many letters now', 5, 5],
  ['in them, where there are fewer letters now', 7, 6],
  ['at their end', 8, 6],
  ['behind them', 10, 8],
])('a caret %s stays at its letters', (_where, caret, wanted) => {
  expect(caretAfter('one four six', caret, 4, 8, '44')).toEqual({ offset: wanted, written: 'one 44 six' });
});

test('wherever the caret stands and whatever is replaced, the caret is in the text, with the same letters before it or behind it', () => {
  const place = fc.nat({ max: 40 });
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 40 }),
      place,
      place,
      place,
      fc.string({ minLength: 1, maxLength: 9 }),
      (text, a, b, c, words) => {
        const [start = 0, end = 0] = [a, b].map((one) => Math.min(one, text.length)).toSorted((one, other) => one - other);
        const caret = Math.min(c, text.length);
        const { offset, written } = caretAfter(text, caret, start, end, words);
        expect(written).toBe(text.slice(0, start) + words + text.slice(end));
        if (caret <= start) expect(offset).toBe(caret);
        else if (caret >= end) expect(written.slice(offset)).toBe(text.slice(caret));
        else expect(offset >= start && offset <= start + words.length).toBe(true);
      },
    ),
  );
});
