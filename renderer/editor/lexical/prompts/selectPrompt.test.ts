import { $getRoot, $getSelection } from 'lexical';
import { expect, test } from 'vitest';
import { contact, paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { $selectPrompt } from './selectPrompt.ts';

const open = () =>
  openEditor({
    version: 1,
    blocks: [paragraph('a', '[Units] practised [task].'), paragraph('b', ''), contact, paragraph('c', 'Until [day and month].')],
  });
const selected = ({ editor }: ReturnType<typeof open>) => editor.read(() => $getSelection()?.getTextContent());

test('Tab goes through the places to fill in one after the other, over empty blocks and contacts, and then goes on', () => {
  const text = open();
  const step = (way: 'next' | 'previous') => {
    let found = false;
    text.edit(() => {
      found = $selectPrompt(way);
    });
    return found ? selected(text) : null;
  };
  text.edit(() => $getRoot().selectStart());
  expect([step('next'), step('next'), step('next'), step('next')]).toEqual(['[Units]', '[task]', '[day and month]', null]);
  expect([step('previous'), step('previous'), step('previous')]).toEqual(['[task]', '[Units]', null]);
});

test('from an empty block it goes to the nearest place on either side', () => {
  for (const [way, words] of [
    ['next', '[day and month]'],
    ['previous', '[task]'],
  ] as const) {
    const text = open();
    text.edit(() => {
      $getRoot().getChildAtIndex(1)?.selectStart();
      $selectPrompt(way);
    });
    expect(selected(text)).toBe(words);
  }
});

test('a place that was filled in is passed over', () => {
  const text = open();
  text.edit(() => {
    $getRoot().selectStart();
    $selectPrompt('next');
    $getSelection()?.insertText('Two battalions');
    $selectPrompt('next');
  });
  expect(selected(text)).toBe('[task]');
});
