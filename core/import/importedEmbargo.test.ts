import { expect, test } from 'vitest';
import { documentText } from '../release/documentText.ts';
import { embargoText } from '../release/embargoText.ts';
import { isOpenEmbargo } from '../release/openEmbargo.ts';
import { releaseLineText } from '../release/releaseLineText.ts';
import { importHtml } from './html/importHtml.ts';
import type { Dropped, Imported } from './imported.ts';
import { importSiteText } from './importSiteText.ts';

const zone = 'Asia/Dushanbe';
let made = 0;
const newId = () => `b${(made += 1)}`;

function html(body: string, outside: Dropped[] = []): Imported {
  const read = importHtml({ html: body, name: 'x.html', newId, photoOf: () => null, zone, outside });
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}
function text(source: string): Imported {
  const read = importSiteText(source, newId, zone);
  if (!read.ok) throw new Error(read.error.kind);
  return read.value;
}
const words = ({ document }: Imported) => documentText(document, 'en');
const held = { until: '2026-10-20T09:00:00.000Z', zone };
const line = 'EMBARGOED UNTIL 20 October 2026, 14:00 (Asia/Dushanbe, UTC+5; 09:00 UTC)';
const lead = 'The units finished the third phase.';

test.each([
  ['plain text, over the headline', () => text(`${line}\n\nThe units finished\n\n${lead}`)],
  ['plain text, at the end', () => text(`The units finished\n\n${lead}\n\n${line}`)],
  ['a paragraph over the headline', () => html(`<p>${line}</p><h1>The units finished</h1><p>${lead}</p>`)],
  ['a heading', () => html(`<h1>${line}</h1><h1>The units finished</h1><p>${lead}</p>`)],
  [
    'a bold line under the headline',
    () => html(`<h1>The units finished</h1><p><b>EMBARGOED UNTIL</b> 20 October 2026, 14:00 (Dushanbe time)</p><p>${lead}</p>`),
  ],
  ['a line of a paragraph', () => html(`<h1>The units finished</h1><p>${line}<br>${lead}</p>`)],
  [
    'a cell of the letterhead',
    () => html(`<table><tr><td>Press Center</td><td>${line}</td></tr></table><h1>The units finished</h1><p>${lead}</p>`),
  ],
  [
    'two paragraphs',
    () => html(`<p>EMBARGOED UNTIL</p><p>14:00 Dushanbe time, 20 October 2026</p><h1>The units finished</h1><p>${lead}</p>`),
  ],
  ['a header that is left out', () => html(`<h1>The units finished</h1><p>${lead}</p>`, [header(`PRESS CENTER ${line} Page 1`)])],
])('an embargo is read from %s and leaves the text', (_, read) => {
  const imported = read();
  expect(imported.fields.embargo).toEqual(held);
  expect(imported.asks).toBeNull();
  expect(imported.fields.headline).toBe('The units finished');
  expect(words(imported)).toContain(lead);
  expect(words(imported)).not.toMatch(/embargo/iu);
});

test.each([
  [
    'no zone',
    () => text('The units finished\n\nEMBARGOED UNTIL 20 October 2026, 14:00\n\nBody of the text.'),
    'EMBARGOED UNTIL 20 October 2026, 14:00',
  ],
  ['no moment', () => html('<p>EMBARGOED UNTIL DELIVERY</p><h1>The units finished</h1><p>Body.</p>'), 'EMBARGOED UNTIL DELIVERY'],
  [
    'two lines that disagree',
    () => html(`<p>FOR IMMEDIATE RELEASE</p><p>${line}</p><h1>The units finished</h1><p>Body.</p>`),
    `FOR IMMEDIATE RELEASE / ${line}`,
  ],
  ['a comment', () => html('<h1>The units finished</h1><p>Body.</p>', [{ reason: 'comment', text: line }]), line],
])('%s is asked about: one release line, and it holds the text', (_, read, asks) => {
  const imported = read();
  expect(imported.asks).toBe(asks);
  expect(isOpenEmbargo(imported.fields.embargo)).toBe(true);
  expect(releaseLineText(imported.fields)).toMatch(/^EMBARGOED .*TO BE CONFIRMED/iu);
  expect(words(imported)).not.toMatch(/embargo|immediate/iu);
});

test('an open embargo says in print that its time is to be confirmed, in both languages', () => {
  const { fields } = text('Учение началось\n\nНЕ ПУБЛИКОВАТЬ ДО 20 октября 2026 года, 14:00\n\nЧасти приступили к делу.');
  expect(fields.embargo && embargoText(fields.embargo, 'ru')).toBe('НЕ ПУБЛИКОВАТЬ ДО 20.10.2026, 14:00 (время уточняется)');
  expect(fields.embargo && embargoText(fields.embargo, 'en')).toBe('EMBARGOED UNTIL 20 October 2026, 14:00 (time to be confirmed)');
});

test('"for immediate release" becomes the release line and gives the day of issue', () => {
  const imported = text('FOR IMMEDIATE RELEASE – October 20, 2026\n\nThe units finished\n\nBody.');
  expect(imported.fields).toMatchObject({ embargo: null, date: '2026-10-20', headline: 'The units finished' });
  expect(words(imported)).toBe('Body.');
});

test('an embargo of another kind stays a word of the text', () => {
  const body = 'The arms embargo until 20 October 2026 was extended by the Council at 14:00 GMT.';
  const imported = html(`<h1>Embargo on arms extended</h1><p>${body}</p>`);
  expect(imported.fields).toMatchObject({ embargo: null, headline: 'Embargo on arms extended' });
  expect(words(imported)).toContain(body);
});

/** Whatever an importer calls what stands outside the body. */
function header(words: string): Dropped {
  return { reason: 'header', text: words };
}
