import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import type { AskSpelling } from '../../spelling/createJudge.ts';
import { paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { createSpeller } from './createSpeller.ts';

/** A text of so many paragraphs, each with one wrong word, and a speller over it. */
function spelling(paragraphs: number, ask: AskSpelling) {
  const blocks = Array.from({ length: paragraphs }, (_, place) =>
    paragraph(`p${place}`, `A wrod at Harbmaidon ${'x'.repeat(1 + (place % 7))}`),
  );
  const { editor } = openEditor({ version: 1, blocks });
  const speller = createSpeller(editor, (word) => word === 'Harbmaidon', ask);
  speller.changed(editor.read(() => $getRoot().getChildrenKeys()));
  return { editor, speller };
}

test('wrong words are found in every block, known ones are not asked for, and none is asked for twice', async () => {
  const asked: string[] = [];
  const { editor, speller } = spelling(150, async (_language, words) => {
    asked.push(...words);
    return ['wrod'];
  });
  const wrong = await speller.wrong();
  expect(wrong.map(({ word }) => word)).toEqual(Array.from({ length: 150 }, () => 'wrod'));
  expect(asked).not.toContain('Harbmaidon');
  expect(new Set(asked).size).toBe(asked.length);
  editor.dispose();
});

test('a speller that is stopped in the midst of a long text ends, and holds nothing up', async () => {
  let stop = () => {};
  const { editor, speller } = spelling(300, async () => {
    stop();
    return [];
  });
  stop = speller.stop;
  expect(await speller.wrong()).toEqual([]);
  editor.dispose();
});
