import { expect, test } from 'vitest';
import { emptySnippet, readSnippet, typeSnippet } from './typedSnippet.ts';

test('a stored snippet comes back from what is typed', () => {
  const stored = {
    name: 'О тренировке',
    texts: {
      en: { title: 'About the training', paragraphs: ['Rubezh is held every year.', 'Six states take part.'] },
      ru: { title: '', paragraphs: ['«Рубеж» проводится ежегодно.'] },
    },
  };
  expect(readSnippet(typeSnippet(stored))).toEqual({ ...stored, wrong: null });
});

test('empty lines are left out; a language with a title alone is none', () => {
  const read = readSnippet({
    name: ' Aim ',
    texts: { en: { title: ' Aim ', text: ' One \n\n Two ' }, ru: { title: 'Цель', text: ' \n' } },
  });
  expect(read).toEqual({ name: 'Aim', texts: { en: { title: 'Aim', paragraphs: ['One', 'Two'] } }, wrong: null });
});

test('a snippet without a name, without a text, or longer than a page of a release can hold is named as wrong', () => {
  expect(readSnippet(emptySnippet).wrong).toBe('noName');
  expect(readSnippet({ name: 'Aim', texts: {} }).wrong).toBe('noText');
  expect(readSnippet({ name: 'Aim', texts: { en: { title: '', text: 'x\n'.repeat(21) } } }).wrong).toBe('tooLong');
  expect(readSnippet({ name: 'Aim', texts: { en: { title: '', text: 'x'.repeat(4001) } } }).wrong).toBe('tooLong');
});
