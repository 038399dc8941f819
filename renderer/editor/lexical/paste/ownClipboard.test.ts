import * as fc from 'fast-check';
import { $getRoot, $selectAll, UNDO_COMMAND } from 'lexical';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { documentSchema, emptyDocument, type Block, type ReleaseDocument } from '../../../../core/release/document/document.ts';
import { contact, figure, paragraph, signOff, unknown, words } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { copied, pasteInto } from '../testing/pasteInto.testing.ts';
import { fromDocument } from '../tree/fromDocument.ts';
import { releaseDocuments } from '../testing/releaseDocuments.testing.ts';

const own = 'application/x-lexical-editor';
/** Faults of the editor after it was opened end here, and a paste that stumbled would look like one that was refused. */
const faults = vi.fn<(error: unknown) => void>();
beforeEach(() => void vi.stubGlobal('reportError', faults));
afterEach(() => {
  expect(faults.mock.calls).toEqual([]);
  faults.mockClear();
  vi.unstubAllGlobals();
});

/** The blocks of an empty text after nodes were pasted into it; `beside` are the words in the clipboard next to them. */
function pastedNodes(nodes: unknown, namespace = 'dateline'): Block[] {
  return pastedText(JSON.stringify({ namespace, nodes }));
}
function pastedText(text: string): Block[] {
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { [own]: text, 'text/plain': 'beside' });
  const now = document();
  editor.dispose();
  expect(documentSchema.safeParse(now).success).toBe(true);
  return now.blocks;
}
const beside: Block[] = [paragraph('first', 'beside')];

const text = { type: 'text', version: 1, text: 'own', format: 0, detail: 0, mode: 'normal', style: '' };
const element = { version: 1, direction: null, format: '', indent: 0 };
const block = { type: 'paragraph', ...element, children: [text] };
const link = (url: unknown, children: unknown[] = [text]) => ({
  type: 'link',
  ...element,
  url,
  rel: null,
  target: null,
  title: null,
  children,
});

/** What was copied of a whole text, as the clipboard holds it. */
function copyOf(document: ReleaseDocument): string {
  const { editor, edit } = openEditor(document);
  edit(() => $selectAll());
  const data = copied(editor)[own] ?? '';
  editor.dispose();
  return data;
}

test('one of each block, copied and pasted into another text, is the same but for its id', () => {
  const start: Block[] = [
    { type: 'heading', id: 'h', level: 3, children: words('Aims') },
    paragraph('p', 'Words'),
    { type: 'quote', id: 'q', children: words('said') },
    {
      type: 'list',
      id: 'l',
      ordered: true,
      items: [{ children: words('one'), list: { ordered: false, items: [{ children: words('in'), list: null }] } }],
    },
    contact,
    signOff,
    figure,
    unknown,
    {
      type: 'table',
      id: 't',
      caption: 'Units',
      rows: [
        {
          cells: [
            { header: true, children: words('a') },
            { header: false, children: [] },
          ],
        },
      ],
    },
    paragraph('z', 'End'),
  ];
  const { editor, document } = openEditor(emptyDocument(() => 'first'));
  pasteInto(editor, { [own]: copyOf({ version: 1, blocks: start }), 'text/plain': 'not this' });
  const anonymous = (blocks: readonly Block[]) => blocks.map((one) => ({ ...one, id: '' }));
  expect(anonymous(document().blocks)).toEqual(anonymous(start));
  editor.dispose();
});

test.each<[string, string]>([
  ['no JSON', '{"namespace":"dateline","nodes":[{'],
  ['a bare value', '7'],
  ['nothing', 'null'],
  ['a list', '[]'],
  ['no nodes', '{"namespace":"dateline"}'],
  ['nodes that are none', '{"namespace":"dateline","nodes":{"length":1,"0":{"type":"text"}}}'],
  ['an empty list of nodes', '{"namespace":"dateline","nodes":[]}'],
  ['another editor’s nodes', JSON.stringify({ namespace: 'other', nodes: [block] })],
])('%s gives way to the words beside it', (_what, clipboard) => {
  expect(pastedText(clipboard)).toEqual(beside);
});

test.each<[string, unknown]>([
  ['a node of an unknown type', { type: 'code', ...element, children: [text] }],
  ['a root in the text', { type: 'root', ...element, children: [block] }],
  ['a type named after a built-in', { type: 'constructor', version: 1 }],
  ['a type that is no text', { ...block, type: ['paragraph'] }],
  ['an unknown node deep inside', { ...block, children: [link('https://example.org/', [{ type: 'iframe', version: 1 }])] }],
  ['an unknown node in a slot', { type: 'dateline-figure', version: 1, photo: figure.photo, $slots: { caption: { type: 'script' } } }],
  ['a photo that is a path', { type: 'dateline-figure', version: 1, photo: '../../etc/passwd' }],
  ['a photo without its hash', { type: 'dateline-figure', version: 1 }],
  ['a sign-off of numbers', { type: 'dateline-signoff', version: 1, lines: [1, 2] }],
  ['a sign-off without end', { type: 'dateline-signoff', version: 1, lines: Array.from({ length: 100 }, () => 'x') }],
  ['a contact with one field more', { type: 'dateline-contact', version: 1, contact: { ...contact.contact, onclick: 'steal()' } }],
  ['a contact that is a text', { type: 'dateline-contact', version: 1, contact: 'words' }],
])('%s is refused with all that came with it', (_what, node) => {
  expect(pastedNodes([block, node, block])).toEqual(beside);
});

test('a clipboard of nodes nested without end is refused, and the text stands', () => {
  const depth = 50_000;
  const open = '{"type":"quote","version":1,"children":[';
  expect(pastedText(`{"namespace":"dateline","nodes":[${open.repeat(depth)}${']}'.repeat(depth)}]}`)).toEqual(beside);
  const item = '{"type":"list","listType":"bullet","version":1,"children":[{"type":"listitem","version":1,"children":[';
  expect(pastedText(`{"namespace":"dateline","nodes":[${item.repeat(depth)}${']}]}'.repeat(depth)}]}`)).toEqual(beside);
});

test.each([
  'javascript:steal()',
  ' JAVASCRIPT:steal()',
  'java\tscript:steal()',
  'data:text/html,x',
  'file:///etc/passwd',
  'relative',
  '',
  null,
  7,
])('a link to %j becomes words, in the text, a list, a cell and a caption', (url) => {
  const bad = link(url);
  const blocks = pastedNodes([
    { ...block, children: [bad] },
    {
      type: 'list',
      listType: 'bullet',
      ...element,
      children: [{ type: 'listitem', ...element, children: [{ ...bad, type: 'autolink' }] }],
    },
    {
      type: 'table',
      ...element,
      children: [{ type: 'tablerow', ...element, children: [{ type: 'tablecell', ...element, children: [bad] }] }],
    },
    { type: 'dateline-figure', version: 1, photo: figure.photo, $slots: { caption: { ...block, children: [bad] } } },
  ]);
  expect(blocks).toMatchObject([
    { type: 'paragraph', children: words('own') },
    { type: 'list', items: [{ children: words('own') }] },
    { type: 'table', rows: [{ cells: [{ children: words('own') }] }] },
    { type: 'figure', caption: words('own') },
  ]);
});

test('an address that may stand is written as a release holds it', () => {
  expect(pastedNodes([{ ...block, children: [link('HTTPS://Example.org/a b"><script>')] }])).toMatchObject([
    { children: [{ type: 'link', href: 'https://example.org/a%20b%22%3E%3Cscript%3E' }] },
  ]);
});

test('styles, modes, joined cells and starts of numbers that a release has not are gone', () => {
  const { editor } = openEditor(emptyDocument(() => 'first'));
  const cell = {
    type: 'tablecell',
    ...element,
    colSpan: 1e9,
    rowSpan: 1e9,
    backgroundColor: 'url(https://evil.example/)',
    children: [block],
  };
  const nodes = [
    {
      ...block,
      format: 'justify',
      indent: 9,
      textStyle: 'color: red',
      children: [{ ...text, style: 'color: red', mode: 'token', format: 1023 }],
    },
    { type: 'list', listType: 'number', start: 9e9, ...element, children: [{ type: 'listitem', ...element, value: -1, children: [text] }] },
    { type: 'table', ...element, colWidths: [1e9], children: [{ type: 'tablerow', ...element, height: 1e9, children: [cell] }] },
  ];
  pasteInto(editor, { [own]: JSON.stringify({ namespace: 'dateline', nodes }) });
  const stored = JSON.stringify(editor.getEditorState());
  for (const trace of ['evil', 'red', 'token', '1000000000', '9000000000', 'justify']) expect(stored).not.toContain(trace);
  editor.dispose();
});

test('names of built-ins as keys change nothing but what they stand in', () => {
  const nodes =
    '[{"type":"paragraph","version":1,"__proto__":{"spoilt":1},"$":{"__proto__":{"spoilt":1},"blockId":"x"},"children":[{"type":"text","text":"own","__proto__":{"spoilt":1}}]}]';
  expect(pastedText(`{"namespace":"dateline","__proto__":{"spoilt":1},"nodes":${nodes}}`)).toMatchObject([{ children: words('own') }]);
  expect('spoilt' in {}).toBe(false);
});

/** A value put somewhere into a clipboard that was good. */
const spoilt = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  fc.constantFrom<unknown>(
    block,
    text,
    { type: 'hologram' },
    { type: 'listitem', children: [block] },
    { type: 'tablecell' },
    { type: 'tablerow' },
  ),
  fc.constantFrom('paragraph', 'list', 'listitem', 'table', 'tablerow', 'linebreak', 'text', 'dateline-contact', 'dateline-opaque-inline'),
);
function spoil(value: unknown, places: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null) return by;
  const keys = Object.keys(value);
  const [place, ...deeper] = places;
  if (place === undefined || keys.length === 0) return by;
  const key = keys[place % keys.length] ?? '';
  const changed = spoil((value as Record<string, unknown>)[key], deeper, by);
  return Array.isArray(value) ? value.with(Number(key), changed) : { ...value, [key]: changed };
}

test('however a clipboard is spoilt, nothing stumbles, the text is one that can be stored, and undo takes all of it back', () => {
  fc.assert(
    fc.property(releaseDocuments, fc.array(fc.nat({ max: 12 }), { minLength: 1, maxLength: 9 }), spoilt, (start, places, by) => {
      const nodes = spoil(fromDocument(start).root.children, places, by);
      const before: ReleaseDocument = { version: 1, blocks: [paragraph('a', 'A'), contact, paragraph('b', 'B')] };
      const { editor, document, edit } = openEditor(before);
      pasteInto(editor, { [own]: JSON.stringify({ namespace: 'dateline', nodes }), 'text/plain': 'beside' });
      expect(faults.mock.calls).toEqual([]);
      const now = document();
      expect(documentSchema.safeParse(now).success).toBe(true);
      expect(now.blocks.slice(0, 2)).toEqual(before.blocks.slice(0, 2));
      expect(new Set(now.blocks.map(({ id }) => id)).size).toBe(now.blocks.length);
      expect(editor.read(() => $getRoot().getTextContent())).toContain('B');
      edit(() => editor.dispatchCommand(UNDO_COMMAND, undefined));
      expect(document()).toEqual(before);
      editor.dispose();
    }),
    { numRuns: 200, seed: 20_221_020 },
  );
});
