import * as fc from 'fast-check';
import {
  marks,
  type Block,
  type Inline,
  type ListItem,
  type ReleaseDocument,
  type Text,
} from '../../../../core/release/document/document.ts';

const words = fc.oneof(
  fc.string({ minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.constantFrom('Рубеж-2022', ' ', '\u00a0', 'a  b', '<b>&'),
);
const word = words.filter((text) => !/[\r\n\t]/u.test(text));
const markList = fc.subarray([...marks]);
const threadIds = fc.subarray(['t1', 't2'], { minLength: 1 });
const text: fc.Arbitrary<Text> = fc
  .record({ type: fc.constant('text' as const), text: word, marks: markList, threads: fc.option(threadIds, { nil: undefined, freq: 4 }) })
  .map(({ threads, ...rest }) => (threads ? { ...rest, threads } : rest));
const lineBreak = fc.constant({ type: 'break' as const });
const raw = fc.jsonValue().map((value): never => JSON.parse(JSON.stringify(value)) as never);
const opaqueInline = fc.record({ type: fc.constant('opaque' as const), raw });
const linkChild = fc.oneof({ weight: 5, arbitrary: text }, lineBreak, opaqueInline);
const href = fc.constantFrom('https://odkb-csto.org/news', 'http://example.org/?a=1&b=2', 'mailto:press@example.org', 'tel:+74956213323');
const link = fc.record({
  type: fc.constant('link' as const),
  href,
  children: fc.array(linkChild, { minLength: 1, maxLength: 3 }).map(merged),
});
const inline: fc.Arbitrary<Inline> = fc.oneof({ weight: 6, arbitrary: text }, lineBreak, link, opaqueInline);

/** Two stretches with the same marks, or two links to one place, side by side are one: nobody can tell them apart. */
function merged<T extends Inline>(inlines: T[]): T[] {
  return inlines.filter((one, place) => {
    const before = inlines[place - 1];
    if (one.type === 'text' && before?.type === 'text') return marksOf(one) !== marksOf(before);
    return !(one.type === 'link' && before?.type === 'link');
  });
}
const marksOf = (one: Text) => `${one.marks.join()} ${one.threads?.join() ?? ''}`;

/** Words as Lexical keeps them. */
export const inlines: fc.Arbitrary<Inline[]> = fc.array(inline, { maxLength: 5 }).map((list) => {
  let settled = list;
  for (let next = merged(settled); next.length < settled.length; next = merged(settled)) settled = next;
  return settled;
});

const listKind = fc.oneof(
  fc.record({ ordered: fc.boolean() }),
  fc.record({ ordered: fc.constant(true), start: fc.constantFrom(0, 3, 5, 32_767) }),
);
const items: fc.Arbitrary<ListItem[]> = fc.letrec<{ items: ListItem[] }>((tie) => ({
  items: fc.array(
    fc.record({
      children: inlines,
      list: fc.option(
        fc.tuple(listKind, tie('items')).map(([kind, inner]) => ({ ...kind, items: inner })),
        { nil: null, depthSize: 'small', maxDepth: 3 },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
})).items;

const contactWords = fc.record({ role: fc.string(), name: fc.string(), organisation: fc.string(), hours: fc.string() });
const contact = fc.record({
  texts: fc.record({ en: contactWords, ru: contactWords }, { requiredKeys: [] }),
  phones: fc.array(
    fc.record({
      number: fc.string({ minLength: 1, maxLength: 20 }),
      line: fc.constantFrom('tel' as const, 'fax' as const, 'tel/fax' as const, 'mobile' as const),
      usage: fc.string({ maxLength: 20 }),
      public: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  emails: fc.subarray(['press@example.org', 'duty@example.org']),
  languages: fc.subarray(['en' as const, 'ru' as const, 'tg' as const]),
  validFrom: fc.constantFrom(null, '2022-10-17'),
  validTo: fc.constantFrom(null, '2022-10-22'),
});

const rows = fc
  .integer({ min: 1, max: 3 })
  .chain((width) =>
    fc.array(
      fc.record({ cells: fc.array(fc.record({ header: fc.boolean(), children: inlines }), { minLength: width, maxLength: width }) }),
      { minLength: 1, maxLength: 3 },
    ),
  );

const id = fc.constant('');
const block: fc.Arbitrary<Block> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('paragraph' as const), id, children: inlines }) },
  fc.record({ type: fc.constant('heading' as const), id, level: fc.constantFrom(2 as const, 3 as const), children: inlines }),
  fc.record(
    {
      type: fc.constant('quote' as const),
      id,
      children: inlines,
      speaker: fc.record({ rank: fc.string({ maxLength: 20 }), name: fc.string({ maxLength: 20 }), office: fc.string({ maxLength: 20 }) }),
      language: fc.constantFrom('en' as const, 'ru' as const, 'tg' as const),
    },
    { requiredKeys: ['type', 'id', 'children'] },
  ),
  fc.record({ type: fc.constant('rule' as const), id }),
  fc.record({
    type: fc.constant('boilerplate' as const),
    id,
    snippetId: fc.option(fc.uuid(), { nil: null }),
    title: fc.string({ maxLength: 20 }),
    paragraphs: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ kind: listKind, id, items }).map(({ kind, ...list }) => ({ type: 'list' as const, ...kind, ...list })),
  fc.record({ type: fc.constant('table' as const), id, caption: fc.string({ maxLength: 20 }), rows }),
  fc.record(
    {
      type: fc.constant('figure' as const),
      id,
      photo: fc.constant('ab'.repeat(32)),
      alt: fc.string({ maxLength: 20 }),
      decorative: fc.boolean(),
      credit: fc.string({ maxLength: 20 }),
      photographer: fc.string({ minLength: 1, maxLength: 20 }),
      taken: fc.constantFrom('2022-10-20', '2024-02-29'),
      caption: inlines,
    },
    { requiredKeys: ['type', 'id', 'photo', 'alt', 'decorative', 'credit', 'caption'] },
  ),
  fc.record({
    type: fc.constant('contact' as const),
    id,
    layout: fc.constantFrom('card' as const, 'line' as const),
    contactId: fc.option(fc.uuid(), { nil: null }),
    contact,
  }),
  fc.record({
    type: fc.constant('signOff' as const),
    id,
    signOffId: fc.option(fc.uuid(), { nil: null }),
    lines: fc.array(fc.string({ maxLength: 30 }), { minLength: 1, maxLength: 4 }),
  }),
  fc.record({ type: fc.constant('opaque' as const), id, raw }),
) as fc.Arbitrary<Block>;

/** Two lists of one kind side by side are one list to Lexical. */
const apart = (blocks: Block[]): Block[] =>
  blocks.flatMap((one, place): Block[] => {
    const before = blocks[place - 1];
    return one.type === 'list' && before?.type === 'list' && before.ordered === one.ordered
      ? [{ type: 'paragraph', id: '', children: [] }, one]
      : [one];
  });

/** Whole texts of every kind of block, with an id on each. */
export const releaseDocuments: fc.Arbitrary<ReleaseDocument> = fc
  .array(block, { minLength: 1, maxLength: 8 })
  .map(apart)
  .map((blocks) => ({ version: 1, blocks: blocks.map((one, place) => ({ ...one, id: `block-${place}` })) }));
