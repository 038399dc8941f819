import { expect, test } from 'vitest';
import { sampleRelease } from '../../release/sampleRelease.testing.ts';
import type { ExportInput } from '../exporter.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { all, lineOf, openDocx, value } from './openDocx.testing.ts';

const opened = async (input: ExportInput) => openDocx(await docxExporter.render(input));

test('a spell checker takes each word for the language it is in', async () => {
  const docx = await opened(sampleInputRu);
  const document = docx.xml('word/document.xml');
  const tagOf = (words: string) => {
    const run = all(document, 'w:r').find((candidate) => candidate.textContent.includes(words));
    return run && [value(run, 'w:lang'), all(run, 'w:rFonts')[0]?.getAttribute('w:hAnsi') ?? null];
  };
  expect(tagOf('наблюдатели')).toEqual(['ru-RU', null]);
  expect(tagOf('Armenia')).toEqual(['en-GB', null]);
  expect(tagOf('Հայաստան')).toEqual(['hy-AM', 'Sylfaen']);
  const defaults = all(docx.xml('word/styles.xml'), 'w:docDefaults')[0];
  expect(defaults && value(defaults, 'w:lang')).toBe('ru-RU');
});

test('the file says what it is: title, office, subject, status, language, and the days of the release itself', async () => {
  const docx = await opened(sampleInputRu);
  const core = docx.xml('docProps/core.xml');
  const property = (name: string) => all(core, name)[0]?.textContent;
  expect(property('dc:title')).toBe('На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»');
  expect(property('dc:creator')).toBe('Организация Договора о коллективной безопасности, Объединённый пресс-центр');
  expect(property('dc:subject')).toBe('Рубеж-2022');
  expect(property('cp:keywords')).toBe('Учение, Рубеж-2022, Полигон Харбмайдон, №\u00A047/2022');
  expect(property('cp:contentStatus')).toBe('Черновик');
  expect(property('dc:language')).toBe('ru-RU');
  expect(property('dc:identifier')).toBe('urn:uuid:0d3f0a6e-1b8e-4a40-8d0e-6a7f2f6f9b11');
  expect(property('dcterms:created')).toBe('2022-10-20T06:12:00.000Z');
  expect(property('dcterms:modified')).toBe('2022-10-20T08:40:31.000Z');
  expect(docx.xml('docProps/app.xml').documentElement.textContent).toBe('DatelineОрганизация Договора о коллективной безопасности');
  expect(docx.names.filter((name) => name.startsWith('docProps/')).toSorted()).toEqual(['docProps/app.xml', 'docProps/core.xml']);
});

test('a very long headline is cut in the properties and whole in the text', async () => {
  const headline = 'Rubezh '.repeat(100).trim();
  const docx = await opened({ ...sampleInput, release: { ...sampleRelease, fields: { ...sampleRelease.fields, headline } } });
  expect(all(docx.xml('docProps/core.xml'), 'dc:title')[0]?.textContent).toHaveLength(255);
  expect(all(docx.xml('word/document.xml'), 'w:p').map(lineOf)).toContain(headline);
});
