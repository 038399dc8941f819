import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { promptsIn } from './promptsIn.ts';

const found = (text: string) => promptsIn(text).map(({ start, end }) => text.slice(start, end));

test('what a template asks for is found, in both languages', () => {
  expect(found('[Units] practised [task], using [numbers and types].')).toEqual(['[Units]', '[task]', '[numbers and types]']);
  expect(found('[Силы] [день и месяц] на «[полигон]»')).toEqual(['[Силы]', '[день и месяц]', '[полигон]']);
});

test('a footnote mark, an ellipsis, empty and open brackets are no questions', () => {
  expect(found('As before [1], he said […] and [] or [a\nb] or [open')).toEqual([]);
});

test('every prompt begins and ends with its brackets and holds none', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('[', ']', 'a', 'б', ' ', '\n') }), (text) => {
      for (const prompt of found(text)) expect(prompt).toMatch(/^\[[^[\]\n]+\]$/);
    }),
  );
});
