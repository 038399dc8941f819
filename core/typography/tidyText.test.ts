import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editsBetween } from './editsBetween.ts';
import { tidyText } from './tidyText.ts';

test('a whole text is set as it is printed, in either language', () => {
  expect(tidyText('Учение "Рубеж" - это проверка... А. Иванов, № 14', 'ru')).toBe(
    'Учение «Рубеж»\u00a0— это проверка… А.\u00a0Иванов, №\u00a014',
  );
  expect(tidyText(`The "Rubezh" training - "it's 'ready' now"...`, 'en')).toBe('The “Rubezh” training – “it’s ‘ready’ now”…');
});

test('telephone numbers, dates and addresses stay to the letter', () => {
  for (const text of ['тел. +7 495 621-33-23', 'Рубеж-2022, 20.10.2022', 'пишите на press@example.org - "срочно"'])
    expect(tidyText(text, 'ru')).toBe(text);
});

const page = fc.string({ unit: fc.constantFrom(...Array.from('аБ R7. ,"\'-—№%(«»“”…\u00a0')), maxLength: 60 });
const language = fc.constantFrom('en' as const, 'ru' as const);

test('letters and figures are what they were, whatever is set', () => {
  fc.assert(
    fc.property(page, language, (text, tongue) => {
      const words = (one: string) => one.replace(/[^\p{L}\p{N}]/gu, '');
      expect(words(tidyText(text, tongue))).toBe(words(text));
    }),
    { numRuns: 1000 },
  );
});

test('the edits between two texts turn one into the other', () => {
  fc.assert(
    fc.property(page, page, (before, after) => {
      let text = before;
      for (const { start, end, text: words } of editsBetween(before, after).toReversed())
        text = text.slice(0, start) + words + text.slice(end);
      expect(text).toBe(after);
    }),
  );
});
