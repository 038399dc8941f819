import { expect, test } from 'vitest';
import type { Block } from './document/document.ts';
import { documentText } from './documentText.ts';
import { inlineText } from './inlineText.ts';

const words = (text: string) => ({ type: 'text' as const, text, marks: [] });
const textOf = (...blocks: Block[]) => documentText({ version: 1, blocks }, 'en');

test('inlines give their words, links theirs, a break a new line', () => {
  expect(
    inlineText([
      words('The '),
      { type: 'link', href: 'https://example.org', children: [words('range'), { type: 'break' }, words('today')] },
      { type: 'opaque', raw: { secret: 'none' } },
      words('.'),
    ]),
  ).toBe('The range\ntoday.');
});

test('every block is one line, empty ones none', () => {
  expect(
    textOf(
      { type: 'paragraph', id: '1', children: [words('First'), { type: 'break' }, words('line  here')] },
      { type: 'paragraph', id: '2', children: [] },
      {
        type: 'list',
        id: '3',
        ordered: true,
        items: [{ children: [words('one')], list: { ordered: false, items: [{ children: [words('inside')], list: null }] } }],
      },
      { type: 'opaque', id: '4', raw: { type: 'map' } },
      { type: 'table', id: '5', caption: 'Forces', rows: [{ cells: [{ header: true, children: [words('Su-25')] }] }] },
      {
        type: 'figure',
        id: '6',
        photo: 'a'.repeat(64),
        alt: 'A jet',
        decorative: false,
        credit: 'CSTO',
        caption: [words('Over the range')],
      },
      { type: 'signOff', id: '7', signOffId: null, lines: ['Joint Press Center', 'Harbmaidon'] },
    ),
  ).toBe('First line here\none inside\nForces Su-25\nOver the range CSTO\nJoint Press Center Harbmaidon');
});

test('a contact gives its words in the language of the text and its public numbers only', () => {
  const line = textOf({
    type: 'contact',
    id: '1',
    layout: 'card',
    contactId: null,
    contact: {
      texts: { en: { role: 'CSTO Press Secretary', name: 'Vladimir Zaynetdinov', organisation: '', hours: '' } },
      phones: [
        { number: '+7495-621-33-23', line: 'tel/fax', usage: '', public: true },
        { number: '+7 495 795 27 10', line: 'tel', usage: 'at night', public: false },
      ],
      emails: ['press@example.org'],
      languages: ['ru', 'en'],
      validFrom: null,
      validTo: null,
    },
  });
  expect(line).toBe('Vladimir Zaynetdinov CSTO Press Secretary Languages: Russian, English tel/fax +7 495 621-33-23 press@example.org');
});
