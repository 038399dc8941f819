import ExifReader from 'exifreader';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { cleanLine } from '../cleanText.ts';
import { describedPicture } from './describedPicture.ts';
import type { PhotoFacts } from './photoFacts.ts';
import { noFacts } from './photoFacts.ts';
import { progressiveJpeg, smallJpeg, smallPng } from './picture.testing.ts';
import { readPicture } from './readPicture.ts';

const facts: PhotoFacts = {
  caption: 'Пара Су-25 над полигоном «Харбмайдон» <20 октября> & "рядом"',
  alt: 'Два штурмовика над горным хребтом',
  creator: 'Алексей Петров',
  credit: 'Пресс-служба ОДКБ',
  date: '2022-10-20',
  city: 'Харбмайдон',
  country: 'Таджикистан',
};
const pictures = [
  { bytes: smallJpeg, mime: 'image/jpeg' },
  { bytes: progressiveJpeg, mime: 'image/jpeg' },
  { bytes: smallPng, mime: 'image/png' },
] as const;
const read = (bytes: Uint8Array) => ExifReader.load(bytes.slice().buffer, { expanded: true });

test.each(pictures)('$mime tells what is said of it to other programs, and is the same picture', (picture) => {
  const described = describedPicture(picture, facts);
  const { xmp } = read(described);
  expect(xmp?.['description']?.description).toBe(facts.caption);
  expect(xmp?.['creator']?.description).toBe(facts.creator);
  expect(xmp?.['Credit']?.description).toBe(facts.credit);
  expect(xmp?.['DateCreated']?.description).toBe(facts.date);
  expect(xmp?.['City']?.description).toBe(facts.city);
  expect(xmp?.['Country']?.description).toBe(facts.country);
  expect(xmp?.['AltTextAccessibility']?.description).toBe(facts.alt);
  const back = readPicture(described, 'x');
  expect(back.ok && Buffer.from(back.value.bytes).equals(Buffer.from(picture.bytes))).toBe(true);
});

test('a JPEG says it in the older way too, cut between letters where there is no room', () => {
  const { iptc } = read(describedPicture(pictures[0], { ...facts, credit: 'Пресс-служба Организации Договора' }));
  const said = (name: string) => (iptc as Record<string, { description: string } | undefined> | undefined)?.[name]?.description;
  expect(said('Caption/Abstract')).toBe(facts.caption);
  expect(said('By-line')).toBe(facts.creator);
  expect(said('City')).toBe(facts.city);
  expect(said('Country/Primary Location Name')).toBe(facts.country);
  expect(said('Credit')).toBe('Пресс-служба Орга');
});

test('of a picture that nothing is said of nothing is changed', () => {
  for (const picture of pictures) expect(describedPicture(picture, noFacts)).toBe(picture.bytes);
});

test('whatever is said of it, it stays the same picture and can be read', () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 200 }).map(cleanLine);
  const any = fc.record({
    caption: words,
    alt: words,
    creator: words,
    credit: words,
    date: fc.constantFrom('', '2022-10-20'),
    city: words,
    country: words,
  });
  fc.assert(
    fc.property(fc.constantFrom(...pictures), any, (picture, said) => {
      const described = describedPicture(picture, said);
      const back = readPicture(described, 'x');
      expect(back.ok && Buffer.from(back.value.bytes).equals(Buffer.from(picture.bytes))).toBe(true);
    }),
  );
  const long = { ...facts, caption: 'Ы'.repeat(5000), alt: '😀'.repeat(5000) };
  for (const picture of pictures) expect(readPicture(describedPicture(picture, long), 'x').ok).toBe(true);
  expect(read(describedPicture(pictures[0], long)).xmp?.['description']?.description).toBe('Ы'.repeat(4000));
});
