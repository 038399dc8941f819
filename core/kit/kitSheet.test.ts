import { expect, test } from 'vitest';
import { sampleInput, sampleInputRu } from '../export/sampleInput.testing.ts';
import type { Release } from '../release/release.ts';
import { kitSheet } from './kitSheet.ts';
import { usualParts } from './usualParts.ts';

const valid = (release: Release, validFrom: string | null, validTo: string | null): Release => ({
  ...release,
  document: {
    ...release.document,
    blocks: release.document.blocks.map((block) =>
      block.type === 'contact' ? { ...block, contact: { ...block.contact, validFrom, validTo } } : block,
    ),
  },
});
const sheetOfKit = (language: 'en' | 'ru', ...releases: Release[]) =>
  kitSheet({
    ...sampleInputRu,
    kit: { id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f', title: ' Rubezh ', language, number: '3', version: '', parts: usualParts(releases) },
  });

test('a contact of two releases stands once, with the days it can be reached on; with other days it is another', () => {
  const { release } = sampleInput;
  expect(sheetOfKit('en', release, release).contacts).toHaveLength(1);
  const [contact] = sheetOfKit('en', valid(release, '2022-10-17', '2022-10-21')).contacts;
  expect(contact?.answersIn).toContain('Valid from 17 October 2022 to 21 October 2022');
  expect(sheetOfKit('ru', valid(release, null, '2022-10-21')).contacts[0]?.answersIn).toContain('Действует до 21.10.2022');
  expect(sheetOfKit('ru', valid(release, '2022-10-17', null)).contacts[0]?.answersIn).toContain('Действует с 17.10.2022');
  expect(sheetOfKit('en', valid(release, null, '2022-10-21'), valid(release, null, '2022-10-28')).contacts).toHaveLength(2);
});

test('days, languages and edition are those of the releases; what is empty is not printed', () => {
  const sheet = sheetOfKit(
    'en',
    { ...sampleInput.release, fields: { ...sampleInput.release.fields, date: '2022-10-17' } },
    sampleInputRu.release,
  );
  expect(sheet).toMatchObject({
    title: 'Rubezh',
    edition: 'No.\u00A03',
    days: '17 October 2022 – 20 October 2022',
    languages: 'English, Russian',
  });
  expect(sheetOfKit('ru')).toMatchObject({ days: '', languages: '', embargo: '', photos: [], contacts: [] });
});

test('the embargo of a kit is the one that ends last', () => {
  const until = (instant: string) => ({
    ...sampleInput.release,
    fields: { ...sampleInput.release.fields, embargo: { until: instant, zone: 'UTC' } },
  });
  const sheet = sheetOfKit('en', until('2022-10-20T09:00:00.000Z'), until('2022-10-21T06:00:00.000Z'), sampleInput.release);
  expect(sheet.embargo).toBe('EMBARGOED UNTIL 21 October 2022, 06:00 UTC');
});
