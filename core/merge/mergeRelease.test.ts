import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block, ReleaseDocument } from '../release/document/document.ts';
import type { ReleaseFields } from '../release/release.ts';
import { paragraph, pressSecretary, sampleRelease, words } from '../release/sampleRelease.testing.ts';
import { anyRelease } from '../export/anyRelease.testing.ts';
import { mergeRelease, type Draft } from './mergeRelease.ts';

const photo = (sign: string) => sign.repeat(64);
const item = (text: string) => ({ children: [words(text)], list: null });
const cells = (...texts: string[]) => ({ cells: texts.map((text) => ({ header: false, children: [words(text)] })) });

const three = [item('tanks'), item('aircraft'), item('artillery')];
const blocks: Block[] = [
  paragraph('lede', 'The exercise began today.'),
  paragraph('second', 'Two battalions take part.'),
  paragraph('third', 'It ends on Friday.'),
  { type: 'list', id: 'list', ordered: false, items: three },
  { type: 'table', id: 'table', caption: 'Forces', rows: [cells('Unit', 'Men'), cells('First', '500'), cells('Second', '300')] },
  { type: 'figure', id: 'figure', photo: photo('a'), alt: 'A map', decorative: false, credit: 'CSTO', caption: [words('The range')] },
  { type: 'quote', id: 'quote', children: [words('We are ready.')], speaker: { rank: 'Colonel', name: 'Ivanov', office: '' } },
  { type: 'contact', id: 'contact', layout: 'card', contactId: null, contact: pressSecretary },
  { type: 'signOff', id: 'sign', signOffId: null, lines: ['Joint Press Center', 'Harbmaidon'] },
  { type: 'boilerplate', id: 'about', snippetId: null, title: 'About', paragraphs: ['The organisation.', 'Its aim.'] },
];
const base: Draft = { fields: { ...sampleRelease.fields, headline: 'Rubezh-2022' }, document: { version: 1, blocks } };

type Edit = (blocks: Block[]) => Block[];
const edited = (...edits: (Edit | Partial<ReleaseFields>)[]): Draft => {
  const fields = edits.reduce<ReleaseFields>((all, edit) => (typeof edit === 'function' ? all : { ...all, ...edit }), base.fields);
  const document: ReleaseDocument = {
    version: 1,
    blocks: edits.reduce<Block[]>((all, edit) => (typeof edit === 'function' ? edit(all) : all), structuredClone(blocks)),
  };
  return { fields, document };
};
const set =
  (id: string, change: (block: Block) => Block): Edit =>
  (all) =>
    all.map((block) => (block.id === id ? change(block) : block));
const write = (id: string, text: string) => set(id, () => paragraph(id, text));
const part = (id: string, more: object) => set(id, (block) => ({ ...block, ...more }));
const drop =
  (id: string): Edit =>
  (all) =>
    all.filter((block) => block.id !== id);
const after =
  (id: string, ...added: Block[]): Edit =>
  (all) =>
    all.flatMap((block) => (block.id === id ? [block, ...added] : [block]));
const move =
  (id: string, behind: string | null): Edit =>
  (all) => {
    const moved = all.filter((block) => block.id === id);
    const rest = all.filter((block) => block.id !== id);
    return behind === null ? [...moved, ...rest] : rest.flatMap((block) => (block.id === behind ? [block, ...moved] : [block]));
  };
const cell = (y: number, x: number, text: string) =>
  set('table', (block) =>
    block.type === 'table'
      ? {
          ...block,
          rows: block.rows.map((row, at) =>
            at === y ? { cells: row.cells.map((one, column) => (column === x ? { ...one, children: [words(text)] } : one)) } : row,
          ),
        }
      : block,
  );
const listed = (...texts: string[]) => part('list', { items: texts.map(item) });
const phone = (number: string) => ({
  ...pressSecretary,
  phones: pressSecretary.phones.map((one, at) => (at === 0 ? { ...one, number } : one)),
});
const secretary = (more: object) => part('contact', { contact: { ...pressSecretary, ...more } });

type Side = (Edit | Partial<ReleaseFields>)[];
/** What is to come of it: the same as these edits made by one person, and what a person is asked about. */
type Case = [name: string, ours: Side, theirs: Side, result: Side, asked: string[]];

const embargo = (hour: string) => ({ embargo: { until: `2022-10-20T${hour}:00:00.000Z`, zone: 'Asia/Dushanbe' } });
const cases: Case[] = [
  ['nothing on either side', [], [], [], []],
  ['only ours', [write('lede', 'Ours.')], [], [write('lede', 'Ours.')], []],
  [
    'a list that is to begin at another number while it is written on',
    [part('list', { ordered: true, start: 5 })],
    [part('list', { items: [...three, item('engineers')] })],
    [part('list', { ordered: true, start: 5, items: [...three, item('engineers')] })],
    [],
  ],
  ['only theirs', [], [write('lede', 'Theirs.')], [write('lede', 'Theirs.')], []],
  [
    'two paragraphs far apart',
    [write('lede', 'Ours.')],
    [write('third', 'Theirs.')],
    [write('lede', 'Ours.'), write('third', 'Theirs.')],
    [],
  ],
  [
    'two paragraphs beside each other',
    [write('lede', 'Ours.')],
    [write('second', 'Theirs.')],
    [write('lede', 'Ours.'), write('second', 'Theirs.')],
    [],
  ],
  ['the same paragraph', [write('lede', 'Ours.')], [write('lede', 'Theirs.')], [write('lede', 'Ours.')], ['edited lede']],
  ['the same paragraph alike', [write('lede', 'Same.')], [write('lede', 'Same.')], [write('lede', 'Same.')], []],
  [
    'the same word replaced differently',
    [write('second', 'Three battalions take part.')],
    [write('second', 'Four battalions take part.')],
    [write('second', 'Three battalions take part.')],
    ['edited second'],
  ],
  [
    'bold on one side, other words on the other',
    [set('lede', () => paragraph('lede', words('The exercise began today.', 'bold')))],
    [write('lede', 'The training began today.')],
    [set('lede', () => paragraph('lede', words('The exercise began today.', 'bold')))],
    ['edited lede'],
  ],
  [
    'a paragraph becomes a heading while its words change',
    [set('lede', () => ({ type: 'heading', id: 'lede', level: 2, children: [words('The exercise began today.')] }))],
    [write('lede', 'Other.')],
    [set('lede', () => ({ type: 'heading', id: 'lede', level: 2, children: [words('The exercise began today.')] }))],
    ['edited lede'],
  ],
  ['deleted here, left there', [drop('second')], [], [drop('second')], []],
  ['deleted there, another changed here', [write('lede', 'Ours.')], [drop('second')], [write('lede', 'Ours.'), drop('second')], []],
  ['deleted here, changed there', [drop('second')], [write('second', 'Theirs.')], [write('second', 'Theirs.')], ['deleted second']],
  ['changed here, deleted there', [write('second', 'Ours.')], [drop('second')], [write('second', 'Ours.')], ['deleted second']],
  ['deleted on both sides', [drop('second')], [drop('second')], [drop('second')], []],
  [
    'put in at different places',
    [after('lede', paragraph('n1', 'One.'))],
    [after('third', paragraph('n2', 'Two.'))],
    [after('lede', paragraph('n1', 'One.')), after('third', paragraph('n2', 'Two.'))],
    [],
  ],
  [
    'put in at the same place',
    [after('lede', paragraph('n1', 'One.'))],
    [after('lede', paragraph('n2', 'Two.'))],
    [after('lede', paragraph('n2', 'Two.'), paragraph('n1', 'One.'))],
    [],
  ],
  [
    'put in behind a paragraph the other changes',
    [after('lede', paragraph('n1', 'One.'))],
    [write('lede', 'Theirs.')],
    [write('lede', 'Theirs.'), after('lede', paragraph('n1', 'One.'))],
    [],
  ],
  [
    'put in behind a paragraph the other deletes',
    [after('second', paragraph('n1', 'One.'))],
    [drop('second')],
    [after('second', paragraph('n1', 'One.')), drop('second')],
    [],
  ],
  ['moved here, changed there', [move('third', null)], [write('third', 'Theirs.')], [move('third', null), write('third', 'Theirs.')], []],
  ['moved here, deleted there', [move('third', null)], [drop('third')], [drop('third')], []],
  [
    'moved here, put in there',
    [move('third', null)],
    [after('lede', paragraph('n1', 'One.'))],
    [move('third', null), after('lede', paragraph('n1', 'One.'))],
    [],
  ],
  [
    'one template opened on both sides: the same blocks, differently filled in',
    [after('third', paragraph('t', 'Ours.'))],
    [after('third', paragraph('t', 'Theirs.'))],
    [after('third', paragraph('t', 'Ours.'))],
    ['added t'],
  ],
  [
    'one template opened on both sides and left',
    [after('third', paragraph('t', 'Place.'))],
    [after('third', paragraph('t', 'Place.'))],
    [after('third', paragraph('t', 'Place.'))],
    [],
  ],
  ['different headlines', [{ headline: 'Ours' }], [{ headline: 'Theirs' }], [{ headline: 'Ours' }], ['headline']],
  [
    'headline here, subheadline there',
    [{ headline: 'Ours' }],
    [{ subheadline: 'Theirs' }],
    [{ headline: 'Ours', subheadline: 'Theirs' }],
    [],
  ],
  [
    'different datelines',
    [{ dateline: { place: 'Dushanbe', country: 'Tajikistan' } }],
    [{ dateline: { place: 'Yerevan', country: 'Armenia' } }],
    [{ dateline: { place: 'Dushanbe', country: 'Tajikistan' } }],
    ['dateline'],
  ],
  ['different embargoes', [embargo('09')], [embargo('12')], [embargo('09')], ['embargo']],
  ['an embargo set there, the text changed here', [write('lede', 'Ours.')], [embargo('12')], [write('lede', 'Ours.'), embargo('12')], []],
  ['an embargo set here and lifted nowhere', [embargo('09')], [], [embargo('09')], []],
  ['different days', [{ date: '2022-10-21' }], [{ date: '2022-10-22' }], [{ date: '2022-10-21' }], ['date']],
  [
    'the same telephone number on both sides',
    [secretary(phone('+7 495 1'))],
    [secretary(phone('+7 495 2'))],
    [secretary(phone('+7 495 1'))],
    ['edited contact'],
  ],
  [
    'a number here, the office hours there',
    [secretary(phone('+7 495 1'))],
    [secretary({ texts: { ...pressSecretary.texts, en: { ...pressSecretary.texts.en, hours: '9 to 18' } } })],
    [secretary({ ...phone('+7 495 1'), texts: { ...pressSecretary.texts, en: { ...pressSecretary.texts.en, hours: '9 to 18' } } })],
    [],
  ],
  [
    'an e-mail address added on both sides',
    [secretary({ emails: ['a@example.org'] })],
    [secretary({ emails: ['b@example.org'] })],
    [secretary({ emails: ['a@example.org', 'b@example.org'] })],
    [],
  ],
  [
    'a contact block updated from the book here, left there',
    [secretary({ validTo: '2022-12-31' })],
    [write('lede', 'Theirs.')],
    [secretary({ validTo: '2022-12-31' }), write('lede', 'Theirs.')],
    [],
  ],
  [
    'a contact updated here, taken out there',
    [secretary({ validTo: '2022-12-31' })],
    [drop('contact')],
    [secretary({ validTo: '2022-12-31' })],
    ['deleted contact'],
  ],
  [
    'alternative text here, credit there',
    [part('figure', { alt: 'A plan' })],
    [part('figure', { credit: 'Ministry' })],
    [part('figure', { alt: 'A plan', credit: 'Ministry' })],
    [],
  ],
  [
    'the same caption on both sides',
    [part('figure', { caption: [words('Ours')] })],
    [part('figure', { caption: [words('Theirs')] })],
    [part('figure', { caption: [words('Ours')] })],
    ['edited figure'],
  ],
  [
    'another photo here, other words about it there',
    [part('figure', { photo: photo('b') })],
    [part('figure', { caption: [words('Theirs')] })],
    [part('figure', { photo: photo('b') })],
    ['edited figure'],
  ],
  ['two cells of a table', [cell(1, 1, '600')], [cell(2, 1, '400')], [cell(1, 1, '600'), cell(2, 1, '400')], []],
  ['the same cell of a table', [cell(1, 1, '600')], [cell(1, 1, '700')], [cell(1, 1, '600')], ['edited table']],
  [
    'a row added here, the title of the table changed there',
    [part('table', { rows: [cells('Unit', 'Men'), cells('First', '500'), cells('Second', '300'), cells('Third', '100')] })],
    [part('table', { caption: 'Men' })],
    [part('table', { rows: [cells('Unit', 'Men'), cells('First', '500'), cells('Second', '300'), cells('Third', '100')], caption: 'Men' })],
    [],
  ],
  [
    'two items of a list beside each other',
    [listed('armour', 'aircraft', 'artillery')],
    [listed('tanks', 'helicopters', 'artillery')],
    [listed('armour', 'helicopters', 'artillery')],
    [],
  ],
  [
    'the same item of a list',
    [listed('tanks', 'jets', 'artillery')],
    [listed('tanks', 'helicopters', 'artillery')],
    [listed('tanks', 'jets', 'artillery')],
    ['edited list'],
  ],
  [
    'an item added here, one deleted there',
    [listed('tanks', 'aircraft', 'artillery', 'engineers')],
    [listed('aircraft', 'artillery')],
    [listed('aircraft', 'artillery', 'engineers')],
    [],
  ],
  [
    'words of a quote here, its speaker there',
    [part('quote', { children: [words('We are quite ready.')] })],
    [part('quote', { speaker: { rank: 'Colonel General', name: 'Ivanov', office: '' } })],
    [part('quote', { children: [words('We are quite ready.')], speaker: { rank: 'Colonel General', name: 'Ivanov', office: '' } })],
    [],
  ],
  [
    'the speaker of a quote on both sides',
    [part('quote', { speaker: { rank: 'Colonel', name: 'Petrov', office: '' } })],
    [part('quote', { speaker: { rank: 'Major', name: 'Ivanov', office: '' } })],
    [part('quote', { speaker: { rank: 'Colonel', name: 'Petrov', office: '' } })],
    ['edited quote'],
  ],
  [
    'two lines of the sign-off',
    [part('sign', { lines: ['Press Center', 'Harbmaidon'] })],
    [part('sign', { lines: ['Joint Press Center', 'Dushanbe'] })],
    [part('sign', { lines: ['Press Center', 'Dushanbe'] })],
    [],
  ],
  [
    'everything deleted here, one paragraph changed there',
    [() => []],
    [write('lede', 'Theirs.')],
    [(all) => all.filter(({ id }) => id === 'lede'), write('lede', 'Theirs.')],
    ['deleted lede'],
  ],
];

const asked = (conflicts: ReturnType<typeof mergeRelease>['conflicts']) =>
  conflicts.map((conflict) => (conflict.kind === 'field' ? conflict.field : `${conflict.why} ${conflict.id}`));

describe('two versions of one draft', () => {
  test.each(cases)('%s', (_, ours, theirs, result, questions) => {
    const merged = mergeRelease(base, edited(...ours), edited(...theirs));
    expect(asked(merged.conflicts)).toEqual(questions);
    expect(merged.value).toEqual(edited(...result));
  });

  test.each(cases)(
    '%s: seen from the other side the same is asked, and without questions the same comes of it',
    (_, ours, theirs, __, questions) => {
      const there = mergeRelease(base, edited(...theirs), edited(...ours));
      expect(asked(there.conflicts).toSorted()).toEqual(questions.toSorted());
      if (questions.length === 0) expect(there.value).toEqual(mergeRelease(base, edited(...ours), edited(...theirs)).value);
    },
  );
});

/** Random edits that somebody makes: words changed, blocks deleted, moved, put in. */
const anyEdits = (side: string) =>
  fc
    .array(
      fc.record({
        act: fc.constantFrom('write', 'drop', 'move', 'add'),
        at: fc.nat(20),
        to: fc.nat(20),
        text: fc.string({ minLength: 1, maxLength: 8 }),
      }),
      { maxLength: 6 },
    )
    .map((acts) => (document: ReleaseDocument): ReleaseDocument => {
      let all = [...document.blocks];
      for (const [n, { act, at, to, text }] of acts.entries()) {
        const block = all[at % Math.max(1, all.length)];
        if (act === 'add') all.splice(to % (all.length + 1), 0, paragraph(`${side}${n}`, `${side}: ${text}`));
        else if (!block) continue;
        else if (act === 'write') all = all.map((one) => (one === block ? paragraph(one.id, `${side}: ${text}`) : one));
        else if (act === 'drop') all = all.filter((one) => one !== block);
        else {
          all = all.filter((one) => one !== block);
          all.splice(to % (all.length + 1), 0, block);
        }
      }
      return { ...document, blocks: all };
    });

test('random edits on two sides: nothing is lost, both sides come to the same, and whose side is whose does not matter', () => {
  fc.assert(
    fc.property(anyRelease, anyEdits('ours'), anyEdits('theirs'), ({ fields, document }, mine, its) => {
      // Blocks of one text never share an id.
      const unique = document.blocks.map((block, n) => ({ ...block, id: `b${n}` }));
      const was: Draft = { fields, document: { version: 1, blocks: unique } };
      const [own, other] = [
        { fields, document: mine(was.document) },
        { fields, document: its(was.document) },
      ];
      const merged = mergeRelease(was, own, other);
      const mirrored = mergeRelease(was, other, own);
      const words = (draft: Draft) => draft.document.blocks.map((block) => JSON.stringify(block));
      const stands = new Set(words(merged.value));
      const inQuestion = new Set(merged.conflicts.map((conflict) => (conflict.kind === 'block' ? conflict.id : '')));
      // What somebody wrote stands in the text, or is one of the sides of a question.
      for (const side of [own, other])
        for (const block of side.document.blocks)
          if (!words(was).includes(JSON.stringify(block))) expect(stands.has(JSON.stringify(block)) || inQuestion.has(block.id)).toBe(true);
      // Nothing stands twice, and the order is the same whoever merges.
      const ids = merged.value.document.blocks.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      expect(mirrored.value.document.blocks.map(({ id }) => id)).toEqual(ids);
      if (inQuestion.size === 0) expect(mirrored.value).toEqual(merged.value);
      // Merged once more with either side it stays as it is: there is an end.
      expect(mergeRelease(own, merged.value, own).value).toEqual(merged.value);
      expect(mergeRelease(was, merged.value, merged.value)).toEqual({ value: merged.value, conflicts: [] });
    }),
    { numRuns: 500 },
  );
});

test('comments of both sides stay, each once and in the order they were said', () => {
  const at = (minute: number) => `2022-10-20T12:0${minute}:00.000Z`;
  const thread = (...comments: [string, number][]) => ({
    id: 't',
    passage: 'today',
    resolvedAt: null,
    comments: comments.map(([text, minute]) => ({ author: '', at: at(minute), text })),
  });
  const withThreads = (...threads: ReturnType<typeof thread>[]): Draft => ({ ...base, document: { ...base.document, threads } });
  const merged = mergeRelease(
    withThreads(thread(['a', 0])),
    withThreads(thread(['a', 0], ['c', 2])),
    withThreads(thread(['a', 0], ['b', 1]), { ...thread(['n', 3]), id: 'u' }),
  );
  expect(merged.conflicts).toEqual([]);
  expect(merged.value.document.threads?.map(({ id, comments }) => [id, comments.map(({ text }) => text)])).toEqual([
    ['t', ['a', 'b', 'c']],
    ['u', ['n']],
  ]);
});
