import { $toggleLink, TOGGLE_LINK_COMMAND } from '@lexical/link';
import { $getRoot, $getSelection, $isElementNode, $isRangeSelection, INSERT_PARAGRAPH_COMMAND, UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import type { Inline } from '../../../../core/release/document/document.ts';
import { paragraph, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';

/** An editor in which a person types at the end of the text, letter by letter. */
function typing(text: string) {
  const opened = openEditor({ version: 1, blocks: [paragraph('a', '')] });
  opened.edit(() => $getRoot().selectEnd());
  const type = (letters: string) => {
    for (const letter of letters) {
      opened.edit(() => {
        const selection = $getSelection();
        if ($isRangeSelection(selection)) selection.insertText(letter);
      });
      // What follows a letter by itself is done by then.
      opened.editor.read(() => {});
    }
  };
  type(text);
  return {
    ...opened,
    type,
    inlines: (): Inline[] => opened.document().blocks.flatMap((block) => (block.type === 'paragraph' ? block.children : [])),
  };
}
const link = (href: string, text: string): Inline => ({ type: 'link', href, children: [{ type: 'text', text, marks: [] }] });

test.each([
  ['see https://odkb-csto.org/news ', [...words('see '), link('https://odkb-csto.org/news', 'https://odkb-csto.org/news'), ...words(' ')]],
  ['www.odkb-csto.org ', [link('https://www.odkb-csto.org/', 'www.odkb-csto.org'), ...words(' ')]],
  ['press@odkb-csto.org\u00a0', [link('mailto:press@odkb-csto.org', 'press@odkb-csto.org'), ...words('\u00a0')]],
])('%j: an address becomes a link when a blank follows it', (text, expected) => {
  const { editor, inlines } = typing(text);
  expect(inlines()).toEqual(expected);
  editor.dispose();
});

test('without a blank after it, and in plain words, nothing becomes a link', () => {
  for (const text of ['https://odkb-csto.org', 'Mi-24, Su-25. javascript:alert(1) ', 'about 1.000 men ']) {
    const { editor, inlines } = typing(text);
    expect(inlines()).toEqual(words(text));
    editor.dispose();
  }
});

test('Enter after an address makes the link too', () => {
  const { editor, document, edit } = typing('www.odkb-csto.org');
  edit(() => editor.dispatchCommand(INSERT_PARAGRAPH_COMMAND, undefined));
  expect(document().blocks).toMatchObject([{ children: [{ type: 'link', href: 'https://www.odkb-csto.org/' }] }, { children: [] }]);
  editor.dispose();
});

test('one undo takes the link off and leaves the words, and it stays off', () => {
  const { editor, inlines, type } = typing('www.odkb-csto.org ');
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(inlines()).toEqual(words('www.odkb-csto.org '));
  type('x');
  expect(inlines()).toEqual(words('www.odkb-csto.org x'));
  editor.dispose();
});

test('an opened text is not touched: addresses in it stay words', () => {
  const start = { version: 1 as const, blocks: [paragraph('a', 'see www.odkb-csto.org '), paragraph('b', '')] };
  const { editor, document, edit } = openEditor(start);
  edit(() => $getRoot().selectEnd());
  edit(() => {
    const selection = $getSelection();
    if ($isRangeSelection(selection)) selection.insertText('x');
  });
  expect(document().blocks[0]).toEqual(start.blocks[0]);
  editor.dispose();
});

test.each([
  'javascript:alert(1)',
  ' JAVASCRIPT:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'https://user:word@example.org/',
])('nothing can be linked to %s', (url) => {
  const { editor, document, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'words')] });
  edit(() => {
    const block = $getRoot().getFirstChildOrThrow();
    if ($isElementNode(block)) block.select(0, 1);
  });
  edit(() => editor.dispatchCommand(TOGGLE_LINK_COMMAND, url));
  edit(() => editor.dispatchCommand(TOGGLE_LINK_COMMAND, { url }));
  expect(document().blocks).toEqual([paragraph('a', 'words')]);
  // The same words can be linked where it is allowed.
  edit(() => $toggleLink('https://example.org/'));
  expect(document().blocks).toMatchObject([{ children: [{ type: 'link' }] }]);
  editor.dispose();
});
