import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { documentText } from '../../release/documentText.ts';
import { sampleRelease } from '../../release/sampleRelease.testing.ts';
import { samplePhoto } from '../../release/sampleReleaseRu.testing.ts';
import { anyRelease } from '../anyRelease.testing.ts';
import type { ExportInput } from '../exporter.ts';
import { missingWords } from '../missingWords.testing.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { ninjsExporter } from './ninjsExporter.ts';
import { toNinjs } from './toNinjs.ts';

const ajv = new Ajv2020({ strict: false, allErrors: true });
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('date-time', (text: string) => /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/u.test(text) && !Number.isNaN(Date.parse(text)));
// Places on a map are described elsewhere, and no release of ours has any.
ajv.addSchema({ $id: 'https://geojson.org/schema/GeoJSON.json' });
const valid = ajv.compile(
  JSON.parse(readFileSync(new URL('../../../assets/schemas/ninjs-schema-3.1.json', import.meta.url), 'utf8')) as object,
);
/** What the schema of IPTC has against a document; empty when it is valid. */
const objections = (document: unknown) => (valid(JSON.parse(JSON.stringify(document))) ? [] : valid.errors);

const photoUrl = (sha256: string) => `https://news.example/photos/${sha256}`;
const ninjs = (input: ExportInput) => toNinjs(input, photoUrl);
const withFields = (fields: Partial<ExportInput['release']['fields']>): ExportInput => ({
  ...sampleInput,
  release: { ...sampleRelease, fields: { ...sampleRelease.fields, ...fields } },
});

test('the schema of ninjs 3.1 has nothing against the samples, and would say so if it had', () => {
  expect(objections(ninjs(sampleInput))).toEqual([]);
  expect(objections(ninjs(sampleInputRu))).toEqual([]);
  expect(objections({ ...ninjs(sampleInput), versionCreated: 'yesterday' })).not.toEqual([]);
  expect(objections({ ...ninjs(sampleInput), bodies: 'words' })).not.toEqual([]);
});

test('as a file it follows the schema too, and names its photos by what is in them', async () => {
  const document: unknown = JSON.parse(new TextDecoder().decode(await ninjsExporter.render(sampleInputRu)));
  expect(objections(document)).toEqual([]);
  expect(document).toMatchObject({ associations: [{ uri: `urn:sha256:${samplePhoto}` }] });
});

test('whatever is in a release, the document follows the schema, says every word and runs no script', () => {
  fc.assert(
    fc.property(anyRelease, (release) => {
      const document = ninjs({ ...sampleInputRu, release });
      expect(objections(document)).toEqual([]);
      const [html, text] = document.bodies;
      expect(missingWords(documentText(release.document, release.fields.language), text?.value ?? '')).toEqual([]);
      const page = new JSDOM(html?.value).window;
      expect(page.document.querySelectorAll('script, iframe, object, style, [onerror], [onclick]')).toHaveLength(0);
      for (const link of page.document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?|mailto|tel):/u);
      page.close();
    }),
    { numRuns: 60 },
  );
});

test('a release keeps one name for life, and tells when it was made and changed', () => {
  expect(ninjs(sampleInputRu)).toMatchObject({
    uri: 'urn:uuid:0d3f0a6e-1b8e-4a40-8d0e-6a7f2f6f9b11',
    standard: { name: 'ninjs', version: '3.1' },
    type: 'text',
    firstCreated: '2022-10-20T06:12:00.000Z',
    versionCreated: '2022-10-20T08:40:31.000Z',
    language: 'ru-RU',
    altIds: [{ role: 'release-number', value: '47/2022' }],
    located: 'Полигон Харбмайдон, Таджикистан',
    by: 'Объединённый пресс-центр учений ОДКБ, Полигон «Харбмайдон» Министерства обороны Республики Таджикистан',
  });
});

test('an embargo is sent as an instant, and no embargo as none', () => {
  expect(ninjs(sampleInputRu).embargoedUntil).toBe('2022-10-20T09:00:00.000Z');
  expect(ninjs(sampleInput)).not.toHaveProperty('embargoedUntil');
});

test('the body comes as HTML and as plain text, with its dateline and its size', () => {
  const [html, text] = ninjs(sampleInput).bodies;
  expect(html?.contentType).toBe('text/html');
  expect(html?.value).toMatch(/^<p class="lede"><b class="dateline">HARBMAIDON TRAINING RANGE, Tajikistan, 20 October 2022 —<\/b> Today,/u);
  expect(text?.contentType).toBe('text/plain');
  expect(text?.value).toMatch(/^HARBMAIDON TRAINING RANGE, Tajikistan, 20 October 2022 — Today, as part/u);
  expect(text?.charCount).toBe(text?.value.length);
  expect(html?.wordCount).toBe(text?.wordCount);
});

test('contacts go with their public ways to be reached and no others; offices are organisations', () => {
  const { people, organisations } = ninjs(sampleInputRu);
  expect(people?.[0]).toEqual({
    name: 'Владимир Зайнетдинов',
    rel: 'contact',
    literal: 'Пресс-секретарь ОДКБ, Языки: русский, английский',
    contactInfo: [
      { type: 'phone', lang: 'ru-RU', name: 'тел./факс +7 495 621-33-23', value: 'tel:+74956213323' },
      { type: 'email', lang: 'ru-RU', name: 'press@odkb-csto.org', value: 'mailto:press@odkb-csto.org' },
    ],
  });
  expect(organisations?.map(({ name, rel }) => [rel, name])).toEqual([
    ['publisher', 'Организация Договора о коллективной безопасности'],
    ['contact', 'Объединённый пресс-центр учения'],
  ]);
  for (const input of [sampleInput, sampleInputRu])
    expect(JSON.stringify(ninjs(input))).not.toMatch(/795.27.10|74957952710|duty|дежурн|accredited crews/u);
});

test('a photo goes once, with caption, words for those who do not see it, credit and size', () => {
  const { associations } = ninjs(sampleInputRu);
  expect(associations).toEqual([
    {
      uri: photoUrl(samplePhoto),
      type: 'picture',
      name: 'photo-1',
      rel: 'photo',
      by: 'Пресс-служба ОДКБ / А. Петров',
      descriptions: [
        { role: 'caption', contentType: 'text/plain', value: 'Пара Су-25 над полигоном «Харбмайдон», 20 октября 2022 года.' },
        { role: 'alt', contentType: 'text/plain', value: 'Два штурмовика над горным хребтом' },
      ],
      renditions: [
        {
          name: 'original',
          href: photoUrl(samplePhoto),
          contentType: 'image/png',
          width: 900,
          height: 600,
          sizeInBytes: sampleInputRu.photos.get(samplePhoto)?.bytes.length,
        },
      ],
    },
  ]);
  expect(ninjs(sampleInputRu).bodies[0]?.value).toContain(`<img src="${photoUrl(samplePhoto)}"`);
  expect(ninjs({ ...sampleInputRu, photos: new Map() })).not.toHaveProperty('associations');
});

test('a place without a country, or with blanks round it, is sent clean', () => {
  expect(ninjs(withFields({ dateline: { place: ' Dushanbe\u0000 ', country: ' ' } })).located).toBe('Dushanbe');
  expect(ninjs(withFields({ dateline: null }))).not.toHaveProperty('located');
});
