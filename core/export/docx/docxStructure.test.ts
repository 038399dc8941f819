import { expect, test } from 'vitest';
import type { Release } from '../../release/release.ts';
import { sampleRelease, words } from '../../release/sampleRelease.testing.ts';
import type { ExportInput } from '../exporter.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { all, isOn, lineOf, openDocx, textIn, value } from './openDocx.testing.ts';

const opened = async (input: ExportInput) => openDocx(await docxExporter.render(input));
const withRelease = (change: Partial<Release>): ExportInput => ({ ...sampleInput, release: { ...sampleRelease, ...change } });
const body = async (input: ExportInput) => (await opened(input)).xml('word/document.xml');
const styled = (document: Document, style: string) => all(document, 'w:p').filter((paragraph) => value(paragraph, 'w:pStyle') === style);
const keepsNext = (paragraph: Element | undefined) => paragraph !== undefined && isOn(paragraph, 'w:keepNext');

test('headline, subheadline, day and number, dateline and end mark each have their style', async () => {
  const document = await body(sampleInputRu);
  const line = (style: string) => styled(document, style).map(lineOf).join('|');
  expect(line('EmbargoLine')).toBe('НЕ ПУБЛИКОВАТЬ ДО 20.10.2022, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)');
  expect(line('Heading1')).toBe('На полигоне «Харбмайдон» начался новый этап учения «Рубеж-2022»');
  expect(line('Subtitle')).toBe('Подразделения КСБР ЦАР отработали блокирование незаконных вооружённых формирований');
  expect(line('IssueLine')).toBe('20.10.2022 · №\u00A047/2022');
  expect(line('Quote')).toMatch(/налажено\.\n— генерал-майор/u);
  expect(line('EndMark')).toBe('###');
  const lede = styled(document, 'BodyText')[0];
  const bold = all(lede ?? document, 'w:r').filter((run) => value(run, 'w:rStyle') === 'Strong');
  expect(bold.map((run) => run.textContent).join('')).toBe('ПОЛИГОН ХАРБМАЙДОН, Таджикистан, 20.10.2022 — ');
});

test('contacts stand in a table whose rows stay whole and on one page with their heading, the sign-off and the end mark', async () => {
  const document = await body(sampleInputRu);
  const table = all(document, 'w:tbl').at(-1);
  const rows = table ? all(table, 'w:tr') : [];
  expect(rows.map((row) => all(row, 'w:tc').map((cell) => textIn(cell)))).toEqual([
    ['Имя', 'Должность', 'Телефон', 'Эл. почта'],
    [
      'Владимир Зайнетдинов',
      'Пресс-секретарь ОДКБ\nЯзыки: русский, английский',
      'тел./факс +7\u00A0495\u00A0621\u201133\u201123',
      'press@odkb-csto.org',
    ],
    [
      'Объединённый пресс-центр учения',
      'Министерство обороны Таджикистана\nежедневно 8:00–20:00\nЯзыки: таджикский, русский',
      'тел. +992\u00A0372\u00A021\u00A01648 (аккредитация)',
      '',
    ],
  ]);
  for (const row of rows) {
    expect(isOn(row, 'w:cantSplit')).toBe(true);
    expect(all(row, 'w:p').every(keepsNext)).toBe(true);
  }
  expect(styled(document, 'SignOff').every(keepsNext)).toBe(true);
  expect(keepsNext(styled(document, 'ContactLine')[0])).toBe(true);
  expect(table?.previousElementSibling?.textContent).toBe('Контакты для СМИ');
});

test('a list that does not begin at 1 has a numbering of its own that begins at its number, an inner one at its level', async () => {
  const item = (text: string) => ({ children: [words(text)], list: null });
  const inner = { ordered: true, start: 12, items: [item('Inner')] };
  const docx = await opened(
    withRelease({
      document: {
        version: 1,
        blocks: [
          { type: 'list', id: 'a', ordered: true, items: [item('Block'), item('Search')] },
          { type: 'list', id: 'b', ordered: true, start: 3, items: [{ ...item('Destroy'), list: inner }, item('Report')] },
        ],
      },
    }),
  );
  const numbers = all(docx.xml('word/numbering.xml'), 'w:num');
  const startsOf = all(docx.xml('word/document.xml'), 'w:numPr').map((used) => {
    const level = value(used, 'w:ilvl');
    const num = numbers.find((one) => one.getAttribute('w:numId') === value(used, 'w:numId'));
    const override = num && all(num, 'w:lvlOverride').find((one) => one.getAttribute('w:ilvl') === level);
    return override && [level, value(override, 'w:startOverride')];
  });
  expect(startsOf).toEqual([
    ['0', '1'],
    ['0', '1'],
    ['0', '3'],
    ['1', '12'],
    ['0', '3'],
  ]);
  const used = all(docx.xml('word/document.xml'), 'w:numId').map((one) => one.getAttribute('w:val'));
  expect(used[2]).toBe(used[4]);
  expect(new Set(used).size).toBe(3);
});

test.each(['paragraph', 'list', 'table', 'quote'])('an end mark does not stand alone on a page after a %s', async (type) => {
  const block = sampleInputRu.release.document.blocks.find((candidate) => candidate.type === type);
  const document = await body(withRelease({ document: { version: 1, blocks: block ? [block] : [] } }));
  const before = styled(document, 'EndMark')[0]?.previousElementSibling;
  expect(before?.tagName).toBe('w:p');
  expect(keepsNext(before ?? undefined)).toBe(true);
});

test('tables tell screen readers their caption and their head, and repeat the head on every page', async () => {
  const [table, contacts] = all(await body(sampleInputRu), 'w:tbl');
  expect(table && value(table, 'w:tblCaption')).toBe('Силы и средства учения');
  expect(contacts && value(contacts, 'w:tblCaption')).toBe('Контакты для СМИ');
  for (const each of [table, contacts]) {
    expect(all(each!, 'w:tr').map((row) => isOn(row, 'w:tblHeader'))).toEqual([true, false, false]);
    expect(all(each!, 'w:tblLook')[0]?.getAttribute('w:firstRow')).toMatch(/^(?:1|true)$/u);
  }
});

test('a table after a contact nobody has filled in keeps its own caption', async () => {
  const { blocks } = sampleInputRu.release.document;
  const empty = { texts: {}, phones: [], emails: [], languages: [], validFrom: null, validTo: null };
  const contact = { type: 'contact' as const, id: 'c', layout: 'card' as const, contactId: null, contact: empty };
  const table = blocks.filter((block) => block.type === 'table');
  const document = await body(withRelease({ document: { version: 1, blocks: [contact, ...table] } }));
  expect(all(document, 'w:tblCaption').map((caption) => caption.getAttribute('w:val'))).toEqual(['Силы и средства учения']);
});

test('a picture fits the page, has its words and stays with its caption', async () => {
  const docx = await opened(sampleInputRu);
  const document = docx.xml('word/document.xml');
  const figure = styled(document, 'Figure')[0];
  expect(all(document, 'wp:docPr').map((picture) => picture.getAttribute('descr'))).toEqual(['Два штурмовика над горным хребтом']);
  expect(keepsNext(figure)).toBe(true);
  expect(figure?.nextElementSibling?.textContent).toMatch(
    /^Фото {2}SEQ Photo \\\* ARABIC 1\. Пара Су-25 над полигоном .* Автор: Пресс-служба ОДКБ \/ А\. Петров$/u,
  );
  const [photo] = sampleInputRu.photos.values();
  expect(docx.bytes('word/media/image1.png')).toEqual(photo?.bytes);
});

test('a picture that only decorates says so, and one that is not in the library is told in words', async () => {
  const figure = sampleInputRu.release.document.blocks.find((block) => block.type === 'figure')!;
  const blocks = [
    { ...figure, decorative: true, alt: '' },
    { ...figure, photo: 'f'.repeat(64) },
  ];
  const document = await body({ ...withRelease({ document: { version: 1, blocks } }), photos: sampleInputRu.photos });
  expect(all(document, 'adec:decorative').map((mark) => mark.getAttribute('val'))).toEqual(['1']);
  expect(all(document, 'pic:pic')).toHaveLength(1);
  expect(styled(document, 'EditorialNote').map(lineOf)).toEqual(['[The photo is not in the library]']);
});

test('lists are real lists: each counts anew, inner ones at their depth', async () => {
  const items = styled(await body(sampleInputRu), 'ListParagraph');
  const numbering = items.map((item) => `${value(item, 'w:numId')}:${value(item, 'w:ilvl')}`);
  const [outer, inner, innermost, other] = [0, 2, 4, 7].map((at) => numbering[at]?.split(':')[0]);
  expect(numbering.map((each) => each.split(':')[1])).toEqual(['0', '0', '1', '1', '2', '2', '0', '0', '0']);
  expect(new Set([outer, inner, innermost, other]).size).toBe(4);
});

test('a link with a script behind it is left as words', async () => {
  const link = { type: 'link' as const, href: 'javascript:alert(1)', children: [{ type: 'text' as const, text: 'click', marks: [] }] };
  const docx = await opened(withRelease({ document: { version: 1, blocks: [{ type: 'paragraph', id: 'p', children: [link] }] } }));
  expect(textIn(docx.xml('word/document.xml'))).toContain('click');
  expect(all(docx.xml('word/document.xml'), 'w:hyperlink')).toHaveLength(0);
});
