import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../release/document/document.ts';
import { attributionText } from '../release/attributionText.ts';
import { inlineText } from '../release/inlineText.ts';
import { emptyFields } from '../release/newRelease.ts';
import type { ReleaseFields } from '../release/release.ts';
import { paragraph, pressSecretary, sampleRelease, words } from '../release/sampleRelease.testing.ts';
import type { ComparedBlock } from './comparedBlock.ts';
import { compareReleases } from './compareReleases.ts';
import type { Run } from './compareWords.ts';
import { listLines } from './listLines.ts';
import type { ReleaseText } from './revision.ts';
import { block } from './texts.testing.ts';

const text = (blocks: Block[], fields: Partial<ReleaseFields> = {}): ReleaseText => ({
  fields: { ...emptyFields('en', '2022-10-20'), ...fields },
  document: { version: 1, blocks },
});
const said = (runs: readonly Run[]) => runs.map((run) => run.text).join('');

/** Everything one side of a compared block says, line by line. */
function sideLines(side: ComparedBlock): string[] {
  switch (side.type) {
    case 'list':
      return side.items.map(({ line }) => said(line.runs));
    case 'table':
      return [said(side.caption), ...side.rows.flat().map(({ line }) => said(line.runs))];
    case 'figure':
      return [side.photo, said(side.caption), said(side.credit), said(side.description)];
    case 'contact':
    case 'signOff':
    case 'boilerplate':
      return side.lines.map(({ runs }) => said(runs));
    case 'rule':
      return ['—'];
    case 'opaque':
      return ['?'];
    default:
      return [side.type, said(side.runs), said(side.attribution)];
  }
}

/** The same of a block as it is stored. */
function blockLines(given: Block): string[] {
  switch (given.type) {
    case 'list':
      return listLines(given).map((line) => inlineText(line.inlines));
    case 'table':
      return [given.caption, ...given.rows.flatMap(({ cells }) => cells.map(({ children }) => inlineText(children)))];
    case 'figure':
      return [given.photo, inlineText(given.caption), given.credit, given.alt];
    case 'signOff':
      return given.lines;
    case 'boilerplate':
      return [...(given.title === '' ? [] : [given.title]), ...given.paragraphs];
    case 'rule':
      return ['—'];
    case 'opaque':
      return ['?'];
    case 'heading':
      return [`heading${given.level}`, inlineText(given.children), ''];
    case 'quote':
      return [given.type, inlineText(given.children), given.speaker ? attributionText(given.speaker) : ''];
    case 'contact':
      throw new Error('no contacts are made here');
    default:
      return [given.type, inlineText(given.children), ''];
  }
}

test('read down, the left side is the whole older text and the right side the whole newer one', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 7 }), fc.array(block, { maxLength: 7 }), (older, newer) => {
      const { rows } = compareReleases(text(older), text(newer));
      expect(rows.flatMap(({ before }) => (before ? [sideLines(before)] : []))).toEqual(older.map(blockLines));
      expect(rows.flatMap(({ after }) => (after ? [sideLines(after)] : []))).toEqual(newer.map(blockLines));
    }),
    { numRuns: 500 },
  );
});

test('nothing differs in a text from itself, whatever ids its blocks have; one with other words or blocks differs', () => {
  fc.assert(
    fc.property(fc.array(block, { maxLength: 7 }), (blocks) => {
      const { rows, added, removed, fields } = compareReleases(text(blocks), text(blocks.map((one, at) => ({ ...one, id: `n${at}` }))));
      expect(rows.every(({ change }) => change === 'kept')).toBe(true);
      expect([added, removed, fields]).toEqual([0, 0, []]);
    }),
  );
  fc.assert(
    fc.property(fc.array(block, { maxLength: 5 }), fc.array(block, { maxLength: 5 }), (older, newer) => {
      const content = (blocks: Block[]) => JSON.stringify(blocks.map((one) => [one.type, blockLines(one)]));
      fc.pre(content(older) !== content(newer));
      expect(compareReleases(text(older), text(newer)).rows.some(({ change }) => change !== 'kept')).toBe(true);
    }),
  );
});

const changes = (older: Block[], newer: Block[]) => compareReleases(text(older), text(newer)).rows.map(({ change }) => change);
const long = (id: string, topic: string) =>
  paragraph(id, `The ${topic} of the exercise was inspected by the chief of the joint staff on Thursday.`);

test('a paragraph that was put in shifts nothing, and one typed anew under another id is found again', () => {
  expect(changes([long('a', 'camp'), long('b', 'range')], [long('a', 'camp'), paragraph('n', 'New words.'), long('b', 'range')])).toEqual([
    'kept',
    'added',
    'kept',
  ]);
  expect(changes([long('a', 'camp')], [long('z', 'field kitchen')])).toEqual(['changed']);
});

test('a block that changed its place is told as moved, at both places, its words compared', () => {
  const { rows } = compareReleases(
    text([long('a', 'camp'), long('b', 'range'), long('c', 'convoy')]),
    text([long('c', 'column'), long('a', 'camp'), long('b', 'range')]),
  );
  expect(rows.map(({ change }) => change)).toEqual(['movedHere', 'kept', 'kept', 'movedAway']);
  expect(rows[0]?.after).toMatchObject({ runs: [{ change: 'kept' }, { change: 'added', text: 'column' }, { change: 'kept' }] });
  expect(rows[3]?.before).toMatchObject({ runs: [{ change: 'kept' }, { change: 'removed', text: 'convoy' }, { change: 'kept' }] });
});

test('a paragraph made a heading is the same one, told as such', () => {
  const [row] = compareReleases(
    text([paragraph('a', 'Results of the day')]),
    text([{ type: 'heading', id: 'a', level: 2, children: [words('Results of the day')] }]),
  ).rows;
  expect(row).toMatchObject({ change: 'changed', notes: ['retyped'], before: { type: 'paragraph' }, after: { type: 'heading2' } });
});

const cell = (said: string) => ({ header: false, children: [words(said)] });
const table = (...rows: string[][]): Block => ({
  type: 'table',
  id: 't',
  caption: '',
  rows: rows.map((cells) => ({ cells: cells.map(cell) })),
});

test('in a table a row or a column that came is told, and the cells around it stay', () => {
  const older = table(['State', 'Soldiers'], ['Armenia', '120'], ['Belarus', '140']);
  const withRow = compareReleases(
    text([older]),
    text([table(['State', 'Soldiers'], ['Armenia', '120'], ['Kazakhstan', '200'], ['Belarus', '150'])]),
  );
  const after = withRow.rows[0]?.after;
  if (after?.type !== 'table') throw new Error('a table was compared');
  expect(after.rows.map((row) => row.map(({ line }) => line.change))).toEqual([
    ['kept', 'kept'],
    ['kept', 'kept'],
    ['added', 'added'],
    ['kept', 'changed'],
  ]);
  const withColumn = compareReleases(
    text([older]),
    text([table(['State', 'Vehicles', 'Soldiers'], ['Armenia', '7', '120'], ['Belarus', '9', '140'])]),
  );
  const wider = withColumn.rows[0]?.after;
  if (wider?.type !== 'table') throw new Error('a table was compared');
  expect(wider.rows.map((row) => row.map(({ line }) => line.change))).toEqual([
    ['kept', 'added', 'kept'],
    ['kept', 'added', 'kept'],
    ['kept', 'added', 'kept'],
  ]);
});

test('of a contact, a photo and a list only the line that changed is told', () => {
  const contact = (name: string): Block => ({
    type: 'contact',
    id: 'c',
    layout: 'card',
    contactId: null,
    contact: { ...pressSecretary, texts: { en: { role: 'Press Secretary', name, organisation: '', hours: '' } } },
  });
  const [row] = compareReleases(text([contact('Vladimir Zaynetdinov')]), text([contact('Vladimir Petrov')])).rows;
  expect(row?.after).toMatchObject({ lines: [{ change: 'changed' }, { change: 'kept' }, { change: 'kept' }, { change: 'kept' }] });
  const figure = (photo: string, caption: string): Block => ({
    type: 'figure',
    id: 'f',
    photo: photo.repeat(64),
    alt: 'Two soldiers',
    decorative: false,
    credit: 'Photo: I. Petrov',
    caption: [words(caption)],
  });
  expect(compareReleases(text([figure('a', 'The landing')]), text([figure('b', 'The landing')])).rows).toMatchObject([
    { change: 'changed', notes: ['photo'], after: { isOtherPhoto: true, caption: [{ change: 'kept' }] } },
  ]);
  const list = (...items: string[]): Block => ({
    type: 'list',
    id: 'l',
    ordered: true,
    items: items.map((item) => ({ children: [words(item)], list: null })),
  });
  const [items] = compareReleases(
    text([list('First the camp', 'Then the range')]),
    text([list('First the camp', 'A pause', 'Then the range')]),
  ).rows;
  expect(items?.after).toMatchObject({
    items: [{ line: { change: 'kept' } }, { number: 2, line: { change: 'added' } }, { number: 3, line: { change: 'kept' } }],
  });
});

test('the same words kept in other pieces, or with their keys in another order, are no news', () => {
  const older = paragraph('a', 'Six ', 'states');
  const newer: Block = { children: [{ marks: [], text: 'Six states', type: 'text' }], id: 'a', type: 'paragraph' };
  expect(changes([older], [newer])).toEqual(['kept']);
});

test('an item that moved a level in is told', () => {
  const item = (said: string) => ({ children: [words(said)], list: null });
  const flat: Block = { type: 'list', id: 'l', ordered: false, items: [item('One'), item('Two')] };
  const deep: Block = { ...flat, items: [{ ...item('One'), list: { ordered: false, items: [item('Two')] } }] };
  expect(compareReleases(text([flat]), text([deep])).rows).toMatchObject([{ change: 'changed', notes: ['setting'] }]);
});

test('a list that begins at another number is told, with the numbers of both sides, whatever else changed of it', () => {
  const list = (start: number | undefined, said: string): Block => ({
    type: 'list',
    id: 'l',
    ordered: true,
    ...(start === undefined ? {} : { start }),
    items: [{ children: [words(said)], list: null }],
  });
  for (const said of ['Destroy', 'Destroy the band'])
    expect(compareReleases(text([list(undefined, 'Destroy')]), text([list(3, said)])).rows).toMatchObject([
      { change: 'changed', notes: ['setting'], before: { items: [{ number: 1 }] }, after: { items: [{ number: 3 }] } },
    ]);
  expect(compareReleases(text([list(3, 'Destroy')]), text([list(3, 'Destroy')])).rows).toMatchObject([{ change: 'kept' }]);
});

test('what changed without a visible trace is told all the same', () => {
  const opaque = (value: number): Block => ({ type: 'opaque', id: 'o', raw: { type: 'chart', value } });
  expect(compareReleases(text([opaque(1)]), text([opaque(2)])).rows).toMatchObject([{ change: 'changed', notes: ['unseen'] }]);
});

test('the fields that differ are named, the others not', () => {
  const embargo = { until: '2022-10-21T08:00:00.000Z', zone: 'Asia/Dushanbe' };
  const older = text([], { headline: 'One', dateline: { place: 'Dushanbe', country: 'Tajikistan' } });
  const newer = text([], { headline: 'Two', dateline: { country: 'Tajikistan', place: 'Dushanbe' }, embargo });
  expect(compareReleases(older, newer).fields).toEqual(['headline', 'embargo']);
});

test('the sample release with one word changed shows one word', () => {
  const older = { fields: sampleRelease.fields, document: sampleRelease.document };
  const blocks = structuredClone(older.document.blocks);
  const first = blocks.find((one) => one.type === 'paragraph');
  const word = first?.children.find((inline) => inline.type === 'text');
  if (word?.type !== 'text') throw new Error('the sample begins with words');
  word.text = word.text.replace(/\p{L}+/u, 'Changed');
  const { added, removed, rows } = compareReleases(older, { ...older, document: { version: 1, blocks } });
  expect([added, removed]).toEqual([1, 1]);
  expect(rows.filter(({ change }) => change !== 'kept')).toHaveLength(1);
});
