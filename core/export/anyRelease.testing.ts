import * as fc from 'fast-check';
import { releaseLanguages } from '../i18n/language.ts';
import { marks, type Block, type Inline, type ListItem } from '../release/document/document.ts';
import { releaseKinds, releaseStatuses, type Release } from '../release/release.ts';
import { pressSecretary } from '../release/sampleRelease.testing.ts';
import { samplePhoto } from '../release/sampleReleaseRu.testing.ts';

/** Text as nobody should write it: any code unit, control signs, markup of every format we write, three scripts. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.string({ maxLength: 60 }),
  fc.constantFrom(
    ']]>',
    '{{x}}',
    '</script><script>alert(1)</script>',
    '<!-- ',
    '&amp;&#0;',
    'a\u0000b\u0008c\u000bd',
    '\ud800 lone \udfff',
    '\ufffe\uffff',
    'Հայաստան и Россия and Tajikistan',
    'line\r\nbreak\u2028here\u0085',
    '\u202eolleh',
    '  blanks \t',
  ),
);

const text = fc.record({ type: fc.constant('text' as const), text: anyText, marks: fc.subarray([...marks]) });
const lineBreak = fc.record({ type: fc.constant('break' as const) });
const opaque = fc.record({ type: fc.constant('opaque' as const), raw: fc.jsonValue().map((value) => value as never) });
const bare = fc.oneof({ arbitrary: text, weight: 8 }, lineBreak, opaque);
const href = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'javascript:alert(1)',
    'tel:+74956213323',
    'mailto:a b@example.org',
    'https://пример.рф/путь?а="б"',
    'data:text/html,x',
    'www.example.org',
    '',
  ),
  anyText,
);
const link = fc.record({ type: fc.constant('link' as const), href, children: fc.array(bare, { maxLength: 3 }) });
const inlines: fc.Arbitrary<Inline[]> = fc.array(fc.oneof({ arbitrary: bare, weight: 5 }, link), { maxLength: 5 });

const { item } = fc.letrec<{ item: ListItem }>((tie) => ({
  item: fc.record({
    children: inlines,
    list: fc.option(fc.record({ ordered: fc.boolean(), items: fc.array(tie('item'), { maxLength: 3 }) }), {
      depthIdentifier: 'list',
      maxDepth: 10,
    }),
  }),
}));

const id = fc.constant('block');
const contact = fc.record({
  texts: fc.constantFrom({}, pressSecretary.texts),
  phones: fc.array(
    fc.record({
      number: fc.constantFrom('+7495-621-33-23', '+992 37 221-16-48', 'ask the duty officer'),
      line: fc.constantFrom('tel' as const, 'fax' as const, 'tel/fax' as const, 'mobile' as const),
      usage: anyText,
      public: fc.boolean(),
    }),
    { maxLength: 3 },
  ),
  emails: fc.subarray(['press@example.org', "o'neil+press@example.org"]),
  languages: fc.subarray([...releaseLanguages]),
  validFrom: fc.constant(null),
  validTo: fc.constant(null),
});

const block: fc.Arbitrary<Block> = fc.oneof(
  { arbitrary: fc.record({ type: fc.constant('paragraph' as const), id, children: inlines }), weight: 3 },
  fc.record({ type: fc.constant('heading' as const), id, level: fc.constantFrom(2 as const, 3 as const), children: inlines }),
  fc.record(
    {
      type: fc.constant('quote' as const),
      id,
      children: inlines,
      speaker: fc.record({ rank: anyText, name: anyText, office: anyText }),
      language: fc.constantFrom(...releaseLanguages),
    },
    { requiredKeys: ['type', 'id', 'children'] },
  ),
  fc.record({ type: fc.constant('rule' as const), id }),
  fc.record({
    type: fc.constant('boilerplate' as const),
    id,
    snippetId: fc.constant(null),
    title: anyText,
    paragraphs: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('list' as const), id, ordered: fc.boolean(), items: fc.array(item, { maxLength: 4 }) }),
  fc.record({
    type: fc.constant('table' as const),
    id,
    caption: anyText,
    rows: fc.array(fc.record({ cells: fc.array(fc.record({ header: fc.boolean(), children: inlines }), { minLength: 1, maxLength: 4 }) }), {
      minLength: 1,
      maxLength: 4,
    }),
  }),
  fc.record({
    type: fc.constant('figure' as const),
    id,
    photo: fc.constantFrom(samplePhoto, 'f'.repeat(64)),
    alt: anyText,
    decorative: fc.boolean(),
    credit: anyText,
    caption: inlines,
  }),
  fc.record({
    type: fc.constant('contact' as const),
    id,
    layout: fc.constantFrom('card' as const, 'line' as const),
    contactId: fc.constant(null),
    contact,
  }),
  fc.record({
    type: fc.constant('signOff' as const),
    id,
    signOffId: fc.constant(null),
    lines: fc.array(anyText, { minLength: 1, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('opaque' as const), id, raw: fc.jsonValue().map((value) => value as never) }),
);

const instant = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString());

/** Any release that could be stored. */
export const anyRelease: fc.Arbitrary<Release> = fc.record({
  id: fc.uuid(),
  status: fc.constantFrom(...releaseStatuses),
  fields: fc.record({
    kind: fc.constantFrom(...releaseKinds),
    language: fc.constantFrom(...releaseLanguages),
    number: anyText,
    headline: anyText,
    subheadline: anyText,
    date: fc.option(instant.map((at) => at.slice(0, 10))),
    dateline: fc.option(fc.record({ place: anyText.filter((place) => place !== ''), country: anyText })),
    embargo: fc.option(fc.record({ until: instant, zone: fc.constantFrom('Asia/Dushanbe', 'Asia/Kolkata', 'UTC', 'Nowhere/Land') })),
    training: anyText,
    notes: anyText,
  }),
  document: fc.record({ version: fc.constant(1 as const), blocks: fc.array(block, { maxLength: 8 }) }),
  createdAt: fc.constant('2022-10-20T06:12:00.000Z'),
  updatedAt: instant,
});
