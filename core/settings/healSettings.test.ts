import { anything, assert, constantFrom, dictionary, oneof, property } from 'fast-check';
import { expect, test } from 'vitest';
import { healSettings } from './healSettings.ts';
import { defaultSettings, settingsSchema, storedSettings, type Settings } from './settings.ts';

const chosen: Settings = {
  ...defaultSettings,
  uiLanguage: 'ru',
  theme: 'dark',
  destinations: [
    {
      id: '0b9f5f0a-6c1e-4c1b-9a55-0d6f0c1d2e3f',
      name: 'HQ',
      kind: 'wordpress',
      address: 'https://news.example.org',
      user: 'press',
      photoLimit: null,
      shares: false,
    },
  ],
  lastRelease: '5f2d5a52-7a31-4f6c-8a10-3f1f7c0de001',
  welcomed: true,
};

test('good settings stay as they are, and unknown keys are kept', () => {
  expect(healSettings(chosen)).toEqual({ settings: chosen, unknown: {}, damaged: false });
  expect(healSettings({ ...chosen, colour: { of: ['desk'] } })).toEqual({
    settings: chosen,
    unknown: { colour: { of: ['desk'] } },
    damaged: false,
  });
});

test('a missing key gets its first value and is no damage', () => {
  expect(healSettings({})).toEqual({ settings: defaultSettings, unknown: {}, damaged: false });
  const { theme: _theme, ...rest } = chosen;
  expect(healSettings(rest)).toMatchObject({ settings: { ...chosen, theme: 'system' }, damaged: false });
  const healed = healSettings({ letterhead: { en: { unit: 'Press' } } });
  expect(healed.damaged).toBe(false);
  expect(healed.settings.letterhead.en).toEqual({ ...defaultSettings.letterhead.en, unit: 'Press' });
});

test('one wrong value costs only itself', () => {
  expect(healSettings({ ...chosen, theme: 7 })).toMatchObject({ settings: { ...chosen, theme: 'system' }, damaged: true });
  const letterhead = { ...chosen.letterhead, ru: { ...chosen.letterhead.ru, unit: 5, address: 'Душанбе' } };
  expect(healSettings({ ...chosen, letterhead }).settings.letterhead.ru).toEqual({ ...defaultSettings.letterhead.ru, address: 'Душанбе' });
  const destinations = [...chosen.destinations, { name: 'x' }, null];
  expect(healSettings({ ...chosen, destinations })).toMatchObject({ settings: { destinations: chosen.destinations }, damaged: true });
});

test.each([null, [], 'text', 7, undefined])('%j is no settings at all', (stored) => {
  expect(healSettings(stored)).toEqual({ settings: defaultSettings, unknown: {}, damaged: true });
});

test('whatever is stored, settings come out', () => {
  const key = oneof(constantFrom(...Object.keys(defaultSettings), '__proto__', 'constructor', 'toString'));
  assert(
    property(oneof(anything(), dictionary(key, anything())), (stored) => {
      expect(settingsSchema.safeParse(healSettings(stored).settings).success).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('what a newer version chose inside the letterhead and a destination is still there after another choice', () => {
  const destination = { ...chosen.destinations[0], colour: 'red' };
  const stored = { ...defaultSettings, letterhead: { ...defaultSettings.letterhead, seal: 'S' }, destinations: [destination] };
  const { settings, damaged } = healSettings(stored);
  expect(damaged).toBe(false);
  expect(storedSettings.over(stored, { ...settings, theme: 'dark' })).toEqual({ ...stored, theme: 'dark' });
});
