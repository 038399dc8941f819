import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyText } from '../anyRelease.testing.ts';
import { scriptRuns } from './scriptRuns.ts';

const cut = (text: string, language: Parameters<typeof scriptRuns>[1]) =>
  scriptRuns(text, language).map((run) => `${run.tag}: ${run.text}`);

test('words are cut where their script changes; digits and signs stay with the words before them', () => {
  expect(cut('Удар «Su-25», 20.10.2022 — Հայաստան', 'ru')).toEqual(['ru-RU: Удар «', 'en-GB: Su-25», 20.10.2022 — ', 'hy-AM: Հայաստան']);
  expect(cut('20 October', 'en')).toEqual(['en-GB: 20 October']);
});

test('Cyrillic is the language of the release where that is written in it, else Russian', () => {
  expect(cut('Хуҷанд', 'tg')).toEqual(['tg-Cyrl-TJ: Хуҷанд']);
  expect(cut('Душанбе', 'hy')).toEqual(['ru-RU: Душанбе']);
  expect(cut('Душанбе', 'en')).toEqual(['ru-RU: Душанбе']);
});

test('nothing is lost by cutting', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const pieces = scriptRuns(text, 'ru').map((run) => run.text);
      expect(pieces.join('')).toBe(text);
    }),
  );
});
