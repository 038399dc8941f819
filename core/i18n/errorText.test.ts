import { expect, test } from 'vitest';
import { appError, type AppError } from '../appError.ts';
import { errorText } from './errorText.ts';
import { uiLanguages } from './language.ts';

/** One failure of every kind the schema knows, each value easy to find again in a sentence. */
const failures = appError.options.map((option) => {
  const values = Object.keys(option.shape).filter((key) => key !== 'kind');
  const filled = values.map((key) => [key, ['status', 'theirs', 'ours'].includes(key) ? 507 : `<${key}>`]);
  return appError.parse({ kind: option.shape.kind.value, ...Object.fromEntries(filled) });
});
const cases = uiLanguages.flatMap((language) => failures.map((error) => ({ language, kind: error.kind, error })));

test.each(cases)('$kind in $language is three plain sentences', ({ error, language }) => {
  const text = errorText(error, language);
  for (const part of [text.what, text.safe, text.next]) {
    expect(part).toMatch(/^[\p{Lu}“«].*\.$/su);
    expect(part).not.toMatch(/undefined|null|NaN|\[object|\{|\}|\$|\.\.$| {2}|!/);
    expect(part).not.toMatch(language === 'ru' ? /[“”"]|\b(token|parcel|release)\b/i : /[«»"]|[а-яё]/i);
    expect(part.replace('https://', '')).not.toMatch(/JSON|HTTP\b|API\b|exception|исключени|EACCES|SQL/);
  }
  expect(new Set(Object.values(text)).size).toBe(3);
});

test.each(cases)('$kind in $language names the thing', ({ error, language }) => {
  const text = Object.values(errorText(error, language)).join(' ');
  for (const [key, value] of Object.entries(error)) if (key !== 'kind') expect(text).toContain(String(value));
});

test('each kind has words of its own', () => {
  for (const language of uiLanguages) {
    const sentences = failures.map((error) => errorText(error, language).what);
    expect(new Set(sentences).size).toBe(failures.length);
  }
});

test('a hostile name stays one short piece of text', () => {
  const name = `x\n\nTraceback: ${'y'.repeat(5000)}\u202E`;
  const { what } = errorText({ kind: 'file-empty', name }, 'en');
  expect(what.length).toBeLessThan(160);
  expect(what).not.toMatch(/[\n\u202E]/);
  expect(errorText({ kind: 'file-empty', name: '$& ${name} {name}' }, 'en').what).toBe('“$& ${name} {name}” is empty.');
});

test('a field is called what the window calls it', () => {
  const address: AppError = { kind: 'input-invalid', field: 'address' };
  expect(errorText(address, 'ru').what).toContain('«адрес»');
  expect(errorText({ kind: 'input-invalid', field: 'constructor' }, 'ru').what).toContain('«constructor»');
});
