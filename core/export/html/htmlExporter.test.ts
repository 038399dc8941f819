import * as fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { documentText } from '../../release/documentText.ts';
import { sampleRelease } from '../../release/sampleRelease.testing.ts';
import { anyRelease } from '../anyRelease.testing.ts';
import { cleanText } from '../../cleanText.ts';
import { documentLabels } from '../documentLabels.ts';
import type { ExportInput } from '../exporter.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { htmlExporter } from './htmlExporter.ts';

const page = async (input: ExportInput) => {
  const html = new TextDecoder().decode(await htmlExporter.render(input));
  return { html, document: new JSDOM(html).window.document };
};
const withFields = (fields: Partial<ExportInput['release']['fields']>): ExportInput => ({
  ...sampleInput,
  release: { ...sampleRelease, fields: { ...sampleRelease.fields, ...fields } },
});
const squeezed = (text: string) => text.replace(/\s+/gu, '');

test('the page has the parts of a release as their own elements', async () => {
  const { document } = await page(sampleInputRu);
  expect(document.documentElement.lang).toBe('ru-RU');
  expect(document.querySelector('h1')?.textContent).toBe('На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»');
  expect(document.querySelector('time')?.getAttribute('datetime')).toBe('2022-10-20');
  expect(document.querySelector('.release-line.embargo')?.textContent).toBe(
    'НЕ ПУБЛИКОВАТЬ ДО 20.10.2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)',
  );
  expect(document.querySelector('p.lede')?.textContent).toMatch(/^ПОЛИГОН ХАРБМАЙДОН, Таджикистан, 20\.10\.2022 — Сегодня в рамках/u);
  expect(document.querySelector('ol > li > ul > li > ol')?.children).toHaveLength(2);
  expect(document.querySelector('table caption')?.textContent).toBe('Силы и средства учения');
  expect([...document.querySelectorAll('thead th')].map((cell) => cell.getAttribute('scope'))).toEqual(['col', 'col', 'col']);
  expect(document.querySelector('tbody th')?.getAttribute('scope')).toBe('row');
  expect(document.querySelector('figure img')?.getAttribute('alt')).toBe('Два штурмовика над горным хребтом');
  expect(document.querySelector('figcaption')?.textContent).toContain('Пресс-служба ОДКБ / А. Петров');
  expect(document.querySelectorAll('address')).toHaveLength(3);
  expect(document.body.textContent).toContain('[Часть текста, сделанная в более новой версии Dateline, не показана]');
});

test('a photo travels inside the page, byte for byte', async () => {
  const { document } = await page(sampleInputRu);
  const [photo] = sampleInputRu.photos.values();
  const source = document.querySelector('img')?.getAttribute('src') ?? '';
  expect(source.startsWith('data:image/png;base64,')).toBe(true);
  expect(Buffer.from(source.slice(source.indexOf(',') + 1), 'base64').equals(Buffer.from(photo?.bytes ?? []))).toBe(true);
});

test('a photo that is not there is told in words', async () => {
  const { document } = await page({ ...sampleInputRu, photos: new Map() });
  expect(document.querySelector('figure')?.textContent).toContain('[Фотографии нет в библиотеке]');
});

test('numbers that are not public and notes to editors are nowhere in the file', async () => {
  const { html } = await page(sampleInput);
  expect(html).toContain('href="tel:+74956213323"');
  expect(html).not.toContain('795-27-10');
  expect(html).not.toContain('74957952710');
  expect(html).not.toContain('duty');
});

test('a script in a headline stays words, in the page and in the data for machines', async () => {
  const headline = '</script><script>document.title="broken"</script><img src=x onerror=alert(1)> & "quotes" \'too\'';
  const { html, document } = await page(withFields({ headline }));
  expect(document.querySelector('h1')?.textContent).toBe(headline);
  expect(document.title).toBe(headline);
  expect(document.querySelectorAll('script')).toHaveLength(1);
  expect(document.querySelectorAll('img')).toHaveLength(0);
  expect(html.match(/<\/script>/gu)).toHaveLength(1);
  expect(JSON.parse(document.querySelector('script')?.textContent ?? '')).toMatchObject({ headline });
});

test('quotation marks in the words for a picture do not end them', async () => {
  const alt = `Two jets "over" the 'ridge' & <range>" onload="alert(1)`;
  const blocks = sampleInputRu.release.document.blocks.map((block) => (block.type === 'figure' ? { ...block, alt } : block));
  const { document } = await page({ ...sampleInputRu, release: { ...sampleInputRu.release, document: { version: 1, blocks } } });
  expect(document.querySelector('img')?.getAttribute('alt')).toBe(alt);
  expect(document.querySelector('img')?.hasAttribute('onload')).toBe(false);
});

test('a link with a script behind it is left as words; other links keep their address', async () => {
  const link = (href: string) => ({ type: 'link' as const, href, children: [{ type: 'text' as const, text: href, marks: [] }] });
  const children = [link('javascript:alert(1)'), link('https://odkb-csto.org/?a=1&b="2"')];
  const blocks = [{ type: 'paragraph' as const, id: 'p', children }];
  const { document } = await page({ ...sampleInput, release: { ...sampleRelease, document: { version: 1, blocks } } });
  expect(document.querySelector('p.lede')?.textContent).toContain('javascript:alert(1)https://odkb-csto.org/');
  expect([...document.querySelectorAll('a')].map((each) => each.getAttribute('href'))).toEqual(['https://odkb-csto.org/?a=1&b=%222%22']);
});

test('nothing is fetched and nothing runs: the page forbids it itself and asks for nothing', async () => {
  const { html, document } = await page(sampleInputRu);
  expect(document.querySelector('meta[http-equiv="Content-Security-Policy"]')?.getAttribute('content')).toMatch(/^default-src 'none'/u);
  expect(document.querySelectorAll('link, iframe, object, embed, form, script:not([type="application/ld+json"])')).toHaveLength(0);
  expect(html).not.toMatch(/@import|url\(/u);
});

test('people and offices stand out by their own name, and can be rung and written to', async () => {
  const { document } = await page(sampleInputRu);
  const cards = [...document.querySelectorAll('section.contacts address')];
  expect(cards.map((card) => card.querySelector('strong')?.textContent)).toEqual([
    'Владимир Зайнетдинов',
    'Объединённый пресс-центр учения',
  ]);
  expect(cards.map((card) => [...card.querySelectorAll('a')].map((each) => each.getAttribute('href')))).toEqual([
    ['tel:+74956213323', 'mailto:press@odkb-csto.org'],
    ['tel:+992372211648'],
  ]);
});

test('the same release gives the same bytes', async () => {
  expect(await htmlExporter.render(sampleInputRu)).toEqual(await htmlExporter.render(sampleInputRu));
});

test('machines read what people read', async () => {
  const { document } = await page(sampleInputRu);
  const article = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '');
  expect(article).toMatchObject({
    '@type': 'NewsArticle',
    dateline: 'ПОЛИГОН ХАРБМАЙДОН, Таджикистан, 20.10.2022',
    datePublished: '2022-10-20T09:00:00.000Z',
    inLanguage: 'ru-RU',
    publisher: { name: 'Организация Договора о коллективной безопасности' },
  });
  expect(article.publisher.contactPoint[0]).toMatchObject({
    name: 'Владимир Зайнетдинов',
    telephone: ['+74956213323'],
    email: ['press@odkb-csto.org'],
  });
  expect(document.querySelector('meta[name="description"]')?.getAttribute('content')).toContain('Подразделения КСБР ЦАР');
});

test('whatever is in a document, the page shows its words and nothing more, and no link leads astray', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const plain = { ...release, fields: { ...release.fields, dateline: null } };
      const { html, document } = await page({ ...sampleInput, release: plain, photos: sampleInputRu.photos });
      for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^(?:https?|mailto|tel):/u);
      expect(document.querySelectorAll('script')).toHaveLength(1);
      document.querySelectorAll('.note, header, section.contacts > h2, .end-mark, head').forEach((element) => element.remove());
      const { notShown, credit } = documentLabels(plain.fields.language);
      const shown = squeezed(document.body.textContent ?? '')
        .replaceAll(squeezed(notShown), '')
        .replaceAll(`${credit}:`, '')
        .normalize('NFC');
      const words = /[\p{L}\p{N}]+/gu;
      const expected = squeezed(cleanText(documentText(plain.document, plain.fields.language)).replaceAll(`${credit}:`, '')).normalize(
        'NFC',
      );
      expect(shown.match(words)?.join('')).toBe(expected.match(words)?.join(''));
      expect(html).not.toMatch(/(?!\n)\p{Cc}/u);
    }),
    { numRuns: 60 },
  );
});
