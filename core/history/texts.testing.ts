import * as fc from 'fast-check';
import type { Block, Inline } from '../release/document/document.ts';
import { marks } from '../release/document/document.ts';

/** Few different words, so that two texts have some in common. */
const some = fc.constantFrom(
  'Six',
  'states',
  'took',
  'part',
  'в',
  'учении',
  '«Рубеж»',
  '20',
  '-',
  '.',
  ',',
  ' ',
  '  ',
  '\u00a0',
  'training',
  '\n',
  '😀',
);
const prose = fc.array(some, { maxLength: 12 }).map((words) => words.join(' '));
const text = fc.record({
  type: fc.constant('text' as const),
  text: fc.oneof(prose, fc.string({ unit: 'grapheme' })),
  marks: fc.subarray([...marks]),
});
const bare = fc.oneof(
  { arbitrary: text, weight: 5 },
  { arbitrary: fc.record({ type: fc.constant('break' as const) }), weight: 1 },
  { arbitrary: fc.record({ type: fc.constant('opaque' as const), raw: fc.constantFrom({ type: 'x' }, 7) }), weight: 1 },
);
const link = fc.record({
  type: fc.constant('link' as const),
  href: fc.constantFrom('https://a.example', 'https://b.example'),
  children: fc.array(bare, { maxLength: 3 }),
});

/** Stretches of text with marks, links, breaks and things nobody knows. */
export const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof({ arbitrary: bare, weight: 5 }, { arbitrary: link, weight: 1 }), {
  maxLength: 5,
}) as fc.Arbitrary<Inline[]>;

const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h');
const { item } = fc.letrec((tie) => ({
  item: fc.record({
    children: inlines,
    list: fc.option(fc.record({ ordered: fc.boolean(), items: fc.array(tie('item'), { minLength: 1, maxLength: 2 }) }), {
      depthIdentifier: 'list',
    }),
  }),
}));
const line = prose.filter((words) => words.trim() !== '');

/** Blocks of every kind but contacts. */
export const block: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('paragraph'), id, children: inlines }), weight: 5 },
  fc.record({ type: fc.constant('heading'), id, level: fc.constantFrom(2, 3), children: inlines }),
  fc.record(
    { type: fc.constant('quote'), id, children: inlines, speaker: fc.record({ rank: prose, name: prose, office: prose }) },
    { requiredKeys: ['type', 'id', 'children'] },
  ),
  fc.record({ type: fc.constant('rule'), id }),
  fc.record({
    type: fc.constant('boilerplate'),
    id,
    snippetId: fc.constant(null),
    title: prose,
    paragraphs: fc.array(line, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('list'), id, ordered: fc.boolean(), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('table'),
    id,
    caption: prose,
    rows: fc.array(fc.record({ cells: fc.array(fc.record({ header: fc.boolean(), children: inlines }), { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
  fc.record({
    type: fc.constant('figure'),
    id,
    photo: fc.constantFrom('a'.repeat(64), 'b'.repeat(64)),
    alt: prose,
    decorative: fc.boolean(),
    credit: prose,
    caption: inlines,
  }),
  fc.record({ type: fc.constant('signOff'), id, signOffId: fc.constant(null), lines: fc.array(line, { minLength: 1, maxLength: 3 }) }),
  fc.record({ type: fc.constant('opaque'), id, raw: fc.constantFrom({ type: 'chart' }, 'loose') }),
) as fc.Arbitrary<Block>;
