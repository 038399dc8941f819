import { expect, test } from 'vitest';
import { datelineSchema } from '../release/release.ts';
import { findPlaces } from './findPlaces.ts';
import { gazetteer } from './gazetteer.ts';

const found = (typed: string) => findPlaces(typed, gazetteer).map(({ en }) => `${en.place}, ${en.country}`);

test('every place is a whole dateline in both languages, and stands in the list once', () => {
  for (const { en, ru } of gazetteer) {
    expect(datelineSchema.safeParse(en).success && datelineSchema.safeParse(ru).success).toBe(true);
    expect(en.country).not.toBe('');
    expect(ru.country).not.toBe('');
    expect(en.place).not.toMatch(/[а-яё]/i);
    expect(ru.place).not.toMatch(/[a-z]/i);
  }
  for (const language of ['en', 'ru'] as const) {
    const names = gazetteer.map((place) => `${place[language].place}, ${place[language].country}`);
    expect(new Set(names).size).toBe(names.length);
  }
});

test('a place is found by its name in either language, however it is written', () => {
  expect(found('dush')).toEqual(['Dushanbe, Tajikistan']);
  expect(found('ДУШ')).toEqual(['Dushanbe, Tajikistan']);
  expect(found('харбмайдон')).toEqual(['Harbmaidon training range, Tajikistan']);
  expect(found('могилев')).toEqual(['Mogilev, Belarus']);
  expect(found('  ')).toEqual([]);
  expect(found('nowhere at all')).toEqual([]);
});

test('names that begin so come first, the member states before the rest, and no more than eight are offered', () => {
  expect(found('mo')[0]).toMatch(/^Mo/);
  expect(found('москва')).toEqual(['Moscow, Russia']);
  expect(found('a')).toHaveLength(8);
});
