import { UNDO_COMMAND } from 'lexical';
import { expect, test } from 'vitest';
import { figure, paragraph, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $tidyBody } from './tidyBody.ts';

test('the whole text is set at once, in the language of each block, and one undo gives all of it back', () => {
  const blocks = [
    {
      ...paragraph('a', ''),
      children: [...words('The "'), { type: 'text' as const, text: 'Rubezh', marks: ['bold' as const] }, ...words('" training...')],
    },
    paragraph('b', 'Учение "Рубеж" - начало.'),
    { ...figure, caption: words('Самолёт "Су"...') },
  ];
  const { editor, edit, document } = openEditor({ version: 1, blocks });
  let places = 0;
  edit(() => {
    places = $tidyBody();
  });
  expect(document().blocks).toMatchObject([
    { children: [{ text: 'The “' }, { text: 'Rubezh', marks: ['bold'] }, { text: '” training…' }] },
    { children: [{ text: 'Учение «Рубеж»\u00a0— начало.' }] },
    { caption: [{ text: 'Самолёт «Су»…' }] },
  ]);
  expect(places).toBeGreaterThan(6);
  editor.dispatchCommand(UNDO_COMMAND, undefined);
  expect(document().blocks).toEqual(blocks);
  edit(() => {
    places = $tidyBody();
  });
});
