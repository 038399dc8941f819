import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { expect, test } from 'vitest';
import type { Release } from '../../release/release.ts';
import { anyRelease } from '../anyRelease.testing.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { markdownExporter } from './markdownExporter.ts';

const written = async (release: Release) => new TextDecoder().decode(await markdownExporter.render({ ...sampleInputRu, release }));
/** The page that another program makes of it. */
function page(markdown: string): Document {
  const html = micromark(markdown, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  return new JSDOM(html).window.document;
}
const textsOf = (document: Document, selector: string) =>
  [...document.querySelectorAll(selector)].map((element) => element.textContent.trim());

test('the Russian release is one that another program reads: headings, lists in lists, a table, a quote, links, emphasis', async () => {
  const document = page(await written(sampleInputRu.release));
  expect(textsOf(document, 'h1')).toEqual(['На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»']);
  expect(textsOf(document, 'h2')).toEqual(['Ход учения', 'Контакты для СМИ']);
  expect(textsOf(document, 'ol > li > ul > li > ol > li')).toEqual(['первая пара — 10:20', 'вторая пара — 10:35']);
  expect(textsOf(document, 'th')).toEqual(['Средство', 'Количество', 'Задача']);
  expect(textsOf(document, 'blockquote')[0]).toContain('генерал-майор Рустам Каримов');
  expect(textsOf(document, 'strong')).toContain('следующего этапа');
  expect(textsOf(document, 'sub')).toEqual(['2']);
  const links = [...document.querySelectorAll('a')].map((link) => link.getAttribute('href'));
  expect(links).toContain('tel:+74956213323');
  expect(links).toContain('mailto:press@odkb-csto.org');
  const markdown = await written(sampleInputRu.release);
  expect(markdown).toContain('**следующего этапа**');
  expect(markdown.endsWith('\\#\\#\\#\n')).toBe(true);
});

test('what is no markup stays words: signs, numbers and dashes at the beginning of a line, addresses, entities', async () => {
  const lines = [
    'The lede.',
    '# not a heading',
    '- not a list',
    '20. October',
    '1) one',
    '> said',
    '| a | b |',
    '*star* _under_ `code` ~~gone~~',
    '<b>tag</b> &amp; &lt;',
    '---',
    '===',
    '[x](y)',
    '![x](y)',
    'C:\\path',
  ];
  const blocks = lines.map((text, at) => ({
    type: 'paragraph' as const,
    id: `b${at}`,
    children: [{ type: 'text' as const, text, marks: [] }],
  }));
  const release = { ...sampleInput.release, document: { version: 1 as const, blocks } };
  expect(textsOf(page(await written(release)), 'p')).toEqual(expect.arrayContaining(lines.slice(1)));
});

test('whatever is in a release, no words of it become a script, a picture or a link that may not leave', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const document = page(await written(release));
      expect(document.querySelectorAll('script, iframe, img, form, input').length).toBe(0);
      for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?|mailto|tel):/u);
    }),
    { numRuns: 200 },
  );
}, 60_000);
