import { $createParagraphNode, $createTextNode, $getRoot, $isElementNode, UNDO_COMMAND } from 'lexical';
import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { documentSchema, type Block } from '../../../core/release/document/document.ts';
import { $selectBlock } from './blocks/atomicBlock.ts';
import { editorFor } from './editorFor.ts';
import { contact, figure, paragraph, signOff, unknown, words } from './testing/blocks.testing.ts';
import { openEditor } from './testing/openEditor.testing.ts';
import { copied, pasteAtCaret } from './testing/pasteInto.testing.ts';
import { releaseDocuments } from './testing/releaseDocuments.testing.ts';
import { actions, runAction } from './toolbar/actions.ts';

test('a text that cannot be opened throws: it is never shown cut off at the fault', () => {
  const blocks = [paragraph('a', 'A'), { type: 'hologram', id: 'h' } as unknown as Block, paragraph('b', 'B')];
  expect(() => editorFor({ version: 1, blocks })).toThrow();
});

test('a fault while writing is reported and the text stays as it was', () => {
  const report = vi.fn<(error: unknown) => void>();
  Object.assign(globalThis, { reportError: report });
  const { editor, document, edit } = openEditor({ version: 1, blocks: [paragraph('a', 'A')] });
  edit(() => {
    $getRoot().append($createParagraphNode().append($createTextNode('half')));
    throw new Error('on purpose');
  });
  expect(report).toHaveBeenCalledWith(expect.objectContaining({ message: 'on purpose' }));
  expect(document().blocks).toEqual([paragraph('a', 'A')]);
  editor.dispose();
});

test('a release without a single block opens with a place to write', () => {
  const { editor, document } = openEditor({ version: 1, blocks: [] });
  expect(document().blocks).toMatchObject([{ type: 'paragraph', children: [] }]);
  expect(documentSchema.safeParse(document()).success).toBe(true);
  editor.dispose();
});

test('what a newer version put in survives writing around it byte for byte', () => {
  const inline = { type: 'opaque' as const, raw: { type: 'footnote', n: 1, text: ['a', { b: null }], ключ: '\u2028' } };
  const blocks: Block[] = [
    unknown,
    { type: 'paragraph', id: 'p', children: [...words('before'), inline, ...words('after')] },
    { ...unknown, id: 'x', raw: null },
  ];
  const { editor, document, edit } = openEditor({ version: 1, blocks });
  edit(() => {
    const block = $getRoot().getChildAtIndex(1);
    if ($isElementNode(block)) block.append($createTextNode('!'));
  });
  const now = document().blocks;
  expect(JSON.stringify([now[0], now[2]])).toBe(JSON.stringify([blocks[0], blocks[2]]));
  expect(now[1]).toMatchObject({ children: [...words('before'), inline, ...words('after!')] });
  expect(JSON.stringify(now[1])).toContain(JSON.stringify(inline.raw));
  editor.dispose();
});

test('other programs get the words of a copied contact, and never a number that stays in the house', () => {
  const { editor, edit } = openEditor({ version: 1, blocks: [contact, signOff, figure] });
  edit(() => $selectBlock($getRoot().getFirstChildOrThrow()));
  const data = copied(editor);
  for (const type of ['text/plain', 'text/html']) {
    expect(data[type]).toContain('Vladimir Zaynetdinov');
    expect(data[type]?.replace(/\D/gu, '')).toContain('74956213323');
    expect(data[type]?.replace(/\D/gu, '')).not.toContain('0001122');
  }
  editor.dispose();
});

/** One act of a person, named or pasted. */
const act = fc.oneof(
  fc.record({ do: fc.constantFrom(...actions.filter((one) => one !== 'undo' && one !== 'redo' && one !== 'link')) }),
  fc.record({ type: fc.string({ maxLength: 5 }) }),
  fc.record({
    paste: fc.constantFrom(
      '<p>one</p><p>two</p>',
      '<ul><li>a<ul><li>b</li></ul></li></ul>',
      '<table><tr><td>c</td></tr></table>',
      '<h2>d</h2>',
    ),
  }),
);

test('whatever is done by buttons, keys and pasting can be undone to the text as it was, and is a text that can be stored', () => {
  fc.assert(
    fc.property(releaseDocuments, fc.array(fc.tuple(fc.nat({ max: 20 }), act), { minLength: 1, maxLength: 6 }), (start, script) => {
      const { editor, document, edit } = openEditor(start);
      for (const [place, what] of script) {
        edit(() => {
          const children = $getRoot().getChildren();
          const block = children[place % children.length];
          if ($isElementNode(block)) block.select(0, block.getChildrenSize());
          else if (block) $selectBlock(block);
        });
        if ('do' in what) runAction(editor, what.do);
        else if ('paste' in what) pasteAtCaret(editor, { 'text/html': what.paste });
        else pasteAtCaret(editor, { 'text/plain': what.type });
        editor.read(() => {});
      }
      const now = document();
      expect(documentSchema.safeParse(now).success).toBe(true);
      expect(new Set(now.blocks.map(({ id }) => id)).size).toBe(now.blocks.length);
      const again = openEditor(now);
      expect(again.document()).toEqual(now);
      for (let times = 0; times < script.length * 4; times += 1) editor.dispatchCommand(UNDO_COMMAND, undefined);
      expect(document()).toEqual(start);
      editor.dispose();
      again.editor.dispose();
    }),
    { numRuns: 120, seed: 20_221_020 },
  );
});
