import { assert, array, constantFrom, oneof, property, string } from 'fast-check';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import type { Block, BlockOf, Inline } from '../release/document/document.ts';
import { documentSchema } from '../release/document/document.ts';
import { printedContact } from '../export/sheet/printedContact.ts';
import { releaseFieldsSchema } from '../release/release.ts';
import { importSiteText } from './importSiteText.ts';
import type { Imported } from './imported.ts';
import { sourceLines } from './sourceLines.ts';

const sample = readFileSync(path.resolve(import.meta.dirname, '../../assets/samples/rubezh-2022.txt'), 'utf8');
const headline = 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups';

const counter = () => {
  let next = 0;
  return () => `id-${(next += 1)}`;
};
const imported = (text: string): Imported => {
  const result = importSiteText(text, counter(), 'Asia/Dushanbe');
  if (!result.ok) throw new Error(`${result.error.kind}: ${text}`);
  return result.value;
};
const refused = (text: string, name?: string) => {
  const result = importSiteText(text, counter(), 'Asia/Dushanbe', name);
  return result.ok ? null : result.error;
};
const blocksOf = <T extends Block['type']>(value: Imported, type: T): BlockOf<T>[] =>
  value.document.blocks.filter((block): block is BlockOf<T> => block.type === type);
const textOf = (children: readonly Inline[]): string => children.map((child) => (child.type === 'text' ? child.text : '')).join('');
const paragraphs = (value: Imported) => blocksOf(value, 'paragraph').map((block) => textOf(block.children));
const items = (value: Imported) => blocksOf(value, 'list').flatMap((list) => list.items.map(({ children }) => textOf(children)));

test('the whole page of the site becomes the one release on it', () => {
  const release = imported(sample);
  expect(release.fields).toMatchObject({ headline, date: '2022-10-20', language: 'en', dateline: null, embargo: null });
  expect(release.fields).toMatchObject({ kind: 'exercise', training: 'Rubezh-2022' });
  expect(release.place).toEqual({ place: 'Harbmaidon training range', country: 'Tajikistan' });
  expect(release.document.blocks.map((block) => block.type)).toEqual([...Array(6).fill('paragraph'), 'signOff', 'contact']);
  expect(paragraphs(release)[0]).toMatch(/^Today, as part of a joint training .* on the state border\.$/);
  expect(paragraphs(release)[5]).toMatch(/^The maneuvers are aimed at .* CSTO member state\.$/);
  expect(blocksOf(release, 'signOff')[0]?.lines).toEqual([
    'Joint Press Center of the CSTO trainings',
    '“Harbmaidon” training range of the Ministry of Defense of the Republic of Tajikistan',
  ]);
  expect(blocksOf(release, 'contact')[0]).toMatchObject({
    layout: 'card',
    contactId: null,
    contact: {
      texts: { en: { role: 'CSTO Press Secretary', name: 'Vladimir Zaynetdinov' } },
      phones: [{ number: '+7495-621-33-23', line: 'tel/fax', public: true }],
      // The source does not say which languages he answers in.
      languages: [],
    },
  });
  const [contact] = blocksOf(release, 'contact');
  expect(contact && printedContact(contact.contact, 'en').phones).toMatchObject([{ href: 'tel:+74956213323', label: 'tel/fax' }]);
});

test('what was left out of the page is listed with its reason', () => {
  const { dropped } = imported(sample);
  expect(dropped.map((each) => each.reason)).toEqual([...Array(5).fill('other-news'), 'repeated-headline', ...Array(3).fill('navigation')]);
  expect(dropped[5]?.text).toBe(`${headline} 20.10.2022`);
  expect(dropped.slice(6).map((each) => each.text)).toEqual(['Go back', 'Back to the section', 'Back to the all news']);
});

test('line ends of other systems and a byte order mark change nothing', () => {
  expect(imported(`\uFEFF${sample.replaceAll('\n', '\r\n')}`)).toEqual(imported(sample));
  expect(imported(sample.replaceAll('\n', '\r'))).toEqual(imported(sample));
});

test('a Russian page', () => {
  const release = imported(`Другая новость дня.

КСБР ЦАР приступили к блокированию
КСБР ЦАР приступили к блокированию 20 октября 2022 г.

Сегодня начался следующий этап.

Объединённый пресс-центр учений ОДКБ
Полигон «Харбмайдон»

Пресс-секретарь ОДКБ Владимир Зайнетдинов
тел./факс +7495-621-33-23

Назад
Вернуться в раздел
Ко всем новостям`);
  expect(release.fields).toMatchObject({ headline: 'КСБР ЦАР приступили к блокированию', date: '2022-10-20', language: 'ru' });
  expect(paragraphs(release)).toEqual(['Сегодня начался следующий этап.']);
  expect(blocksOf(release, 'signOff')[0]?.lines).toHaveLength(2);
  expect(blocksOf(release, 'contact')[0]?.contact).toMatchObject({
    texts: { ru: { role: 'Пресс-секретарь ОДКБ', name: 'Владимир Зайнетдинов' } },
    phones: [{ number: '+7495-621-33-23', line: 'tel/fax' }],
  });
  expect(release.dropped.map((each) => each.reason)).toEqual(['other-news', 'repeated-headline', 'navigation', 'navigation', 'navigation']);
});

test('only the first of two releases on a page is taken, and the second is listed', () => {
  const release = imported('One\nOne 20.10.2022\nBody one.\nTwo\nTwo 19.10.2022\nBody two.');
  expect(paragraphs(release)).toEqual(['Body one.']);
  expect(release.dropped.filter((each) => each.reason === 'other-news').map((each) => each.text)).toEqual([
    'Two',
    'Two 19.10.2022',
    'Body two.',
  ]);
});

test.each(['20.10.2022', '20 October 2022', '20 октября 2022 г.', '2022-10-20'])('plain text: headline, %s, paragraphs', (day) => {
  for (const text of [`Headline\n${day}\n\nFirst.\n\nSecond.`, `${day}\nHeadline\nFirst.\nSecond.`]) {
    const release = imported(text);
    expect(release.fields).toMatchObject({ headline: 'Headline', date: '2022-10-20' });
    expect(paragraphs(release)).toEqual(['First.', 'Second.']);
    expect(release.dropped).toEqual([]);
  }
});

test('a headline may end in a date of its own, but the site’s date is parted from it', () => {
  expect(imported('Training held on 20.10.2022\nBody.').fields).toMatchObject({ headline: 'Training held on 20.10.2022', date: null });
  expect(imported('Training held 20.10.2022\nBody.\nGo back').fields).toMatchObject({ headline: 'Training held', date: '2022-10-20' });
});

test('a headline alone is a release with room to write in', () => {
  const release = imported('Headline');
  expect(release.fields.headline).toBe('Headline');
  expect(release.document.blocks).toMatchObject([{ type: 'paragraph', children: [] }]);
});

test('several contacts, a name under its office, e-mails', () => {
  const release = imported(`Headline
Text.

Press Secretary of the organisation
Vladimir Zaynetdinov
+7 495 621-33-23
press@example.org

Duty officer
Tel.: +992 37 221 12 11, mob. +992 93 123 45 67`);
  expect(blocksOf(release, 'contact').map((block) => block.contact)).toMatchObject([
    {
      texts: { en: { role: 'Press Secretary of the organisation', name: 'Vladimir Zaynetdinov' } },
      phones: [{ number: '+7 495 621-33-23', line: 'tel' }],
      emails: ['press@example.org'],
    },
    { texts: { en: { role: 'Duty officer', name: '' } }, phones: [{ line: 'tel' }, { line: 'mobile' }] },
  ]);
});

test('a number that cannot be dialled stays in the text, for the officer to see', () => {
  const release = imported('Headline\nText.\nCSTO Press Secretary Vladimir Zaynetdinov\n+7495-621-33-2 - tel/fax');
  expect(blocksOf(release, 'contact')).toEqual([]);
  expect(paragraphs(release).at(-1)).toBe('+7495-621-33-2 - tel/fax');
});

test.each(['', ' \n\t\r\n\u00A0\n', '\uFEFF', '\u0000\u0001', 'Go back\nНазад'])('%j has no text', (text) => {
  expect(refused(text, 'news.txt')).toEqual({ kind: 'file-empty', name: 'news.txt' });
});

test('a text that begins with a long paragraph has no headline, and keeps the paragraph', () => {
  const long = 'Today the forces began the next phase of the training. '.repeat(8).trim();
  for (const text of [`${long}\n\nMore.`, long]) {
    const { fields, document } = imported(text);
    expect(fields.headline).toBe('');
    expect(document.blocks[0]).toMatchObject({ type: 'paragraph', children: [{ text: long }] });
  }
});

test.each(['Headline\n31.02.2022\nText.', '30 февраля 2022 г.\nHeadline\nText.', 'One\nOne 31.11.2022\nText.'])(
  '%j names a day that is none',
  (text) => {
    expect(refused(text)).toMatchObject({ kind: 'date-invalid' });
  },
);

const words = (text: string): string => (text.match(/[^\s,:–—-]+/gu) ?? []).join(' ');
const everythingIn = (value: Imported): string => {
  const contacts = blocksOf(value, 'contact').flatMap(({ contact }) => [
    ...Object.values(contact.texts).flatMap((text) => [`${text.role} ${text.name}`, `${text.name} ${text.role}`]),
    ...contact.phones.map((phone) => `${phone.number} ${phone.line}`),
    ...contact.emails,
  ]);
  const rest = [
    value.fields.headline,
    ...paragraphs(value),
    ...items(value),
    ...blocksOf(value, 'signOff').flatMap((block) => block.lines),
  ];
  return [...rest, ...contacts, ...value.dropped.map((each) => each.text)].map(words).join('\n');
};
/** Tells whether a line is an item of a list whose marker was typed: the marker is the list's own then. */
const isItemOf = (line: string, value: Imported): boolean =>
  items(value)
    .map(words)
    .some((item) => {
      if (!words(line).endsWith(item)) return false;
      const marker = words(line)
        .slice(0, words(line).length - item.length)
        .trim();
      return /^([•·▪◦■●‣►\uF0B7\uF0A7]|\(?(\d{1,3}|\p{L})[.)])$/u.test(marker);
    });
const isDayOf = (line: string, value: Imported): boolean =>
  value.fields.date === '2022-10-20' && /^(20\.10\.2022|20 октября 2022 г\.)$/.test(line);

const known = `

Headline
Headline 20.10.2022
Другое
Другое 20.10.2022
20.10.2022
20 октября 2022 г.
31.02.2022
Go back
Назад
Joint Press Center
“Harbmaidon” training range
CSTO Press Secretary Vladimir Zaynetdinov
Vladimir Zaynetdinov
Press office
+7495-621-33-23 tel/fax
+992 37 221 12 11 tel
press@example.org
A sentence that ends.
***
###`.split('\n');

/** A release that can be stored, or null where the text was refused with one of the three plain errors. */
function wholeOrRefused(text: string): Imported | null {
  const result = importSiteText(text, counter(), 'Asia/Dushanbe');
  if (!result.ok) {
    expect(['file-empty', 'date-invalid']).toContain(result.error.kind);
    return null;
  }
  documentSchema.parse(result.value.document);
  releaseFieldsSchema.parse(result.value.fields);
  return result.value;
}

test('no line is ever lost: it is in the release or among the dropped', () => {
  const line = oneof(string({ unit: 'grapheme', maxLength: 60 }), constantFrom(...known));
  assert(
    property(array(line, { maxLength: 25 }), (lines) => {
      const text = lines.join('\n');
      const release = wholeOrRefused(text);
      if (release === null) return;
      const everything = everythingIn(release);
      for (const source of sourceLines(text)) {
        if (!isDayOf(source.text, release) && !isItemOf(source.text, release)) expect(everything).toContain(words(source.text));
      }
    }),
    { numRuns: 3000 },
  );
});

test('no text at all makes it stumble: any characters in any order give a release or a plain refusal', () => {
  const texts = oneof(
    string({ unit: 'binary', maxLength: 300 }),
    string({ unit: 'grapheme-composite', maxLength: 300 }),
    string({ unit: constantFrom('\n', '\r', ' ', '1', '.', '+', '7', 'А', 'a', '\u2028', '@', '/', '-') }),
  );
  assert(
    property(texts, (text) => {
      const release = wholeOrRefused(text);
      if (release === null) return;
      const ids = release.document.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
    { numRuns: 3000 },
  );
});

test('huge and odd texts are imported too', () => {
  for (const body of [
    'a\n'.repeat(500_000),
    'a\n\n'.repeat(300_000),
    '1 '.repeat(500_000),
    `1${' '.repeat(500_000)}x`,
    '+7 '.repeat(300_000),
    ' '.repeat(500_000),
  ]) {
    expect(imported(`Headline\n${body}\nEnd.`).fields.headline).toBe('Headline');
  }
});
