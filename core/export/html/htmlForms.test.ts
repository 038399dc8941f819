import * as fc from 'fast-check';
import { HtmlValidate } from 'html-validate';
import { JSDOM } from 'jsdom';
import { expect, test, vi } from 'vitest';
import { anyRelease } from '../anyRelease.testing.ts';
import { readPicture } from '../../photo/readPicture.ts';
import type { Exporter, ExportInput } from '../exporter.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { htmlExporter } from './htmlExporter.ts';
import { htmlBodyExporter, htmlEmailExporter, linkedHtmlExporter } from './htmlForms.ts';
import { picturesBeside } from './picturesBeside.ts';

vi.setConfig({ testTimeout: 60_000 });
const htmlOf = async ({ render }: Exporter, input: ExportInput) => new TextDecoder().decode(await render(input));
const documentOf = (html: string) => new JSDOM(html).window.document;
const forms = { html: htmlExporter, linked: linkedHtmlExporter, body: htmlBodyExporter, email: htmlEmailExporter };

/** The rules of HTML as the W3C's checker keeps them. What is left out: an e-mail must bear its looks on its elements, a headline is as long as it is. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'off', 'long-title': 'off', 'tel-non-breaking': 'off', 'no-trailing-whitespace': 'off' },
});
async function faultsOf(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  return results.flatMap(({ messages }) => messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`));
}

test('the checker of these tests finds what breaks the rules of HTML', async () => {
  expect(await faultsOf('<p><div>one</div></p>')).not.toEqual([]);
  expect(await faultsOf('<!doctype html><html lang="en"><head><title>x</title></head><body><img src="x"></body></html>')).not.toEqual([]);
});

test.each(Object.entries(forms))('%s keeps the rules of HTML, in both languages and with whatever is in a release', async (_name, form) => {
  for (const input of [sampleInput, sampleInputRu]) expect(await faultsOf(await htmlOf(form, input))).toEqual([]);
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      expect(await faultsOf(await htmlOf(form, { ...sampleInputRu, release }))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test('a page with pictures beside it names each by what is in it, and those files are there', async () => {
  const html = await htmlOf(linkedHtmlExporter, sampleInputRu);
  const sources = [...documentOf(html).querySelectorAll('img')].map((image) => image.getAttribute('src'));
  expect(sources).toEqual([...picturesBeside(sampleInputRu).keys()]);
  expect(sources[0]).toMatch(/^photos\/[0-9a-f]{16}\.png$/u);
  const [beside = new Uint8Array()] = picturesBeside(sampleInputRu).values();
  const read = readPicture(beside, 'x');
  expect(read.ok && read.value.bytes).toEqual([...sampleInputRu.photos.values()][0]?.bytes);
  expect(new TextDecoder().decode(beside)).toContain('AltTextAccessibility');
  expect(html).not.toContain('data:image');
});

test('the body for a site has neither head nor headline, but the embargo', async () => {
  const html = await htmlOf(htmlBodyExporter, sampleInputRu);
  const { body } = documentOf(html);
  expect(body.querySelector('h1, header, style, script')).toBe(null);
  expect(body.firstElementChild?.textContent).toMatch(/^НЕ ПУБЛИКОВАТЬ ДО/u);
  expect(documentOf(await htmlOf(htmlBodyExporter, sampleInput)).body.textContent).not.toContain('FOR IMMEDIATE RELEASE');
});

test('an e-mail bears its looks on its elements, runs nothing, and says the same words as the page', async () => {
  const mail = documentOf(await htmlOf(htmlEmailExporter, sampleInputRu));
  expect(mail.querySelector('style, script, [class], link')).toBe(null);
  for (const name of ['h1', 'h2', 'p', 'td', 'th', 'a', 'img', 'figcaption', 'address'])
    for (const element of mail.querySelectorAll(name)) expect(element.getAttribute('style'), name).toMatch(/:/u);
  expect(mail.querySelector('p')?.getAttribute('style')).toContain('border-bottom');
  const words = (html: Document) => html.body.textContent.replaceAll(/\s+/gu, ' ').trim();
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const input = { ...sampleInputRu, release };
      expect(words(documentOf(await htmlOf(htmlEmailExporter, input)))).toBe(words(documentOf(await htmlOf(htmlExporter, input))));
    }),
    { numRuns: 60 },
  );
});

test('what a page shows where its address is passed on is escaped, and counts as published when the embargo ends', async () => {
  const fields = { ...sampleInputRu.release.fields, headline: 'Учение "Рубеж" & <b>прочее</b>' };
  const page = documentOf(await htmlOf(htmlExporter, { ...sampleInputRu, release: { ...sampleInputRu.release, fields } }));
  const content = (property: string) => page.querySelector(`meta[property="${property}"]`)?.getAttribute('content');
  expect(content('og:title')).toBe(fields.headline);
  expect(content('og:locale')).toBe('ru_RU');
  expect(content('og:type')).toBe('article');
  expect(content('article:published_time')).toBe(fields.embargo?.until);
});
