import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentSchema } from './document.ts';
import { readStoredDocument, storedDocument } from './storedDocument.ts';

const id = fc.string({ minLength: 1, maxLength: 20 });
const words = fc.record({
  type: fc.constant('text'),
  text: fc.string({ unit: 'grapheme' }),
  marks: fc.subarray(['bold', 'italic', 'underline', 'strike', 'sub', 'sup']),
});
const foreign = fc.jsonValue({ maxDepth: 4 });
const bare = fc.oneof(
  { arbitrary: words, weight: 4 },
  { arbitrary: fc.constant({ type: 'break' }), weight: 1 },
  { arbitrary: foreign, weight: 1 },
  { arbitrary: fc.record({ type: fc.constantFrom('opaque', 'text', 'mention'), raw: foreign, text: foreign }), weight: 1 },
);
const inline = fc.oneof(bare, fc.record({ type: fc.constant('link'), href: fc.webUrl(), children: fc.array(bare, { maxLength: 3 }) }));
const inlines = fc.array(inline, { maxLength: 5 });
const { item } = fc.letrec((tie) => ({
  item: fc.record({
    children: inlines,
    list: fc.option(fc.record({ ordered: fc.boolean(), items: fc.array(tie('item'), { maxLength: 2 }) }), { depthIdentifier: 'list' }),
  }),
}));
const block = fc.oneof(
  fc.record({ type: fc.constant('paragraph'), id, children: inlines }),
  fc.record({ children: inlines, id, level: fc.constantFrom(2, 3, 4), type: fc.constant('heading') }),
  fc.record({ type: fc.constant('list'), id, ordered: fc.boolean(), items: fc.array(item, { maxLength: 3 }) }),
  fc.record({
    type: fc.constant('table'),
    id,
    caption: fc.string(),
    rows: fc.array(fc.record({ cells: fc.array(fc.record({ header: fc.boolean(), children: inlines }), { maxLength: 2 }) }), {
      maxLength: 2,
    }),
  }),
  fc.record({
    type: fc.constant('figure'),
    id,
    photo: fc.constantFrom('a'.repeat(64), 'no photo'),
    alt: fc.string(),
    decorative: fc.boolean(),
    credit: fc.string(),
    caption: inlines,
  }),
  fc.record({ type: fc.constant('signOff'), id, signOffId: fc.constant(null), lines: fc.array(fc.string(), { maxLength: 3 }) }),
  fc.record({ type: fc.constantFrom('opaque', 'chart', 'contact'), id, raw: foreign }),
  foreign,
);
const stored = fc.array(block, { maxLength: 8 }).map((blocks) => JSON.stringify({ version: 1, blocks }));

test('whatever blocks are stored are written back byte for byte, and what is read is a document', () => {
  fc.assert(
    fc.property(stored, (json) => {
      const document = readStoredDocument(JSON.parse(json));
      expect(documentSchema.safeParse(document).success).toBe(true);
      expect(JSON.stringify(storedDocument(document))).toBe(json);
    }),
    { numRuns: 1000 },
  );
});

test('a known block stays itself around an inline this version does not know', () => {
  const mention = { type: 'mention', who: { uid: 7 } };
  const json = {
    version: 1,
    blocks: [
      { type: 'paragraph', id: 'p', children: [{ type: 'text', text: 'Seen by ', marks: [] }, mention] },
      { type: 'paragraph', id: 'q', children: [{ type: 'link', href: 'https://example.org', children: [mention] }] },
    ],
  };
  const document = readStoredDocument(json);
  expect(document.blocks[0]).toEqual({
    type: 'paragraph',
    id: 'p',
    children: [
      { type: 'text', text: 'Seen by ', marks: [] },
      { type: 'opaque', raw: mention },
    ],
  });
  expect(document.blocks[1]).toMatchObject({
    type: 'paragraph',
    children: [{ type: 'link', children: [{ type: 'opaque', raw: mention }] }],
  });
  expect(storedDocument(document)).toEqual(json);
});

test('an unknown block keeps its id, one without an id gets one that nobody else has', () => {
  const json = { version: 1, blocks: [{ type: 'chart', id: 'c1', data: [1] }, 'loose words', { type: 'chart', id: 'opaque-1' }] };
  const ids = readStoredDocument(json).blocks.map((block) => block.id);
  expect(ids).toEqual(['c1', 'opaque-1-', 'opaque-1']);
  expect(readStoredDocument(json).blocks.map((block) => block.id)).toEqual(ids);
});

test('keys named like parts of an object survive', () => {
  const json = '{"version":1,"blocks":[{"type":"paragraph","id":"p","children":[{"__proto__":{"x":1},"constructor":2}]},{"__proto__":[]}]}';
  expect(JSON.stringify(storedDocument(readStoredDocument(JSON.parse(json))))).toBe(json);
});

test('a field beside the blocks that this version does not know stays', () => {
  const json = { notes: 1, version: 1, blocks: [] };
  expect(storedDocument(readStoredDocument(json))).toEqual(json);
});

test.each([null, 'text', [], {}, { version: 2, blocks: [] }, { version: 1 }])(
  'a value that is no document of ours is refused: %j',
  (json) => {
    expect(() => readStoredDocument(json)).toThrow(TypeError);
  },
);
