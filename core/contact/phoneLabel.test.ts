import { expect, test } from 'vitest';
import { releaseLanguages } from '../i18n/language.ts';
import { phoneLines } from './contact.ts';
import { phoneLabel } from './phoneLabel.ts';

test('the label of the organisation’s own releases', () => {
  expect(phoneLabel('tel/fax', 'en')).toBe('tel/fax');
  expect(phoneLabel('tel/fax', 'ru')).toBe('тел./факс');
});

test.each(releaseLanguages)('no two lines share a label in %s', (language) => {
  expect(new Set(phoneLines.map((line) => phoneLabel(line, language))).size).toBe(phoneLines.length);
});
