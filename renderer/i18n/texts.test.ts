import { expect, test } from 'vitest';
import { texts } from './texts.ts';

type Flat = Map<string, string>;
const flat = (value: unknown, path = '', into: Flat = new Map()): Flat => {
  if (typeof value === 'string') into.set(path, value);
  else for (const [key, inner] of Object.entries(value as object)) flat(inner, path === '' ? key : `${path}.${key}`, into);
  return into;
};
const plural = /_(zero|one|two|few|many|other)$/;
const bases = (all: Flat) => new Set([...all.keys()].map((key) => key.replace(plural, '')));
const placeholders = (text: string) =>
  [...text.matchAll(/\{\{(\w+)\}\}/g)].map((found) => found[1] ?? '').toSorted((a, b) => (a < b ? -1 : 1));

const en = flat(texts.en);
const ru = flat(texts.ru);

test('Russian says everything English says, and nothing else', () => {
  expect([...bases(ru)].toSorted()).toEqual([...bases(en)].toSorted());
});

test('no text is empty', () => {
  for (const [key, text] of [...en, ...ru]) expect(text.trim(), key).not.toBe('');
});

test.each([
  ['en', en],
  ['ru', ru],
] as const)('every counted text of %s has each plural form of its language', (language, all) => {
  const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
  const counted = [...all.keys()].filter((key) => plural.test(key)).map((key) => key.replace(plural, ''));
  expect(counted.length).toBeGreaterThan(0);
  for (const base of new Set(counted)) {
    const found = [...all.keys()]
      .filter((key) => key.replace(plural, '') === base && plural.test(key))
      .map((key) => key.slice(base.length + 1));
    expect(found.toSorted(), base).toEqual(forms);
  }
});

test('a text and its translation name the same values', () => {
  for (const [key, text] of ru) {
    const base = key.replace(plural, '');
    const english = en.get(key) ?? en.get(`${base}_other`);
    expect(english, key).toBeDefined();
    // A single thing may be told without its number: "tried once".
    if (!key.endsWith('_one')) expect(placeholders(text), key).toEqual(placeholders(english ?? ''));
  }
});

test('Russian is written in Russian', () => {
  const latin = /^(Dateline|English|###|-30-|https:|\{\{)/;
  for (const [key, text] of ru) if (!latin.test(text)) expect(text, key).toMatch(/\p{Script=Cyrillic}/u);
});
