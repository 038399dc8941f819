import { expect, test } from 'vitest';
import { contactSnapshotSchema } from './contact.ts';
import { contactText } from './contactText.ts';
import { emptyContact } from './emptyContact.ts';

const text = (name: string) => ({ role: '', name, organisation: '', hours: '' });
const called = (texts: ReturnType<typeof emptyContact>['texts'], language: 'en' | 'ru' | 'tg') =>
  contactText({ ...emptyContact('en'), texts }, language).name;

test('the text of the release comes first, then English, then Russian, then any', () => {
  expect(called({ en: text('E'), ru: text('Р'), tg: text('Т') }, 'tg')).toBe('Т');
  expect(called({ en: text('E'), ru: text('Р') }, 'tg')).toBe('E');
  expect(called({ ru: text('Р'), be: text('Б') }, 'tg')).toBe('Р');
  expect(called({ be: text('Б') }, 'ru')).toBe('Б');
});

test('a text with nothing in it is passed over', () => {
  expect(called({ ru: text(' '), en: text('E') }, 'ru')).toBe('E');
});

test('a contact without any text gives empty lines', () => {
  expect(contactText({ ...emptyContact('en'), texts: {} }, 'ru')).toEqual(text(''));
});

test('an empty contact can be stored', () => {
  expect(contactSnapshotSchema.parse(emptyContact('ru'))).toEqual(emptyContact('ru'));
});
