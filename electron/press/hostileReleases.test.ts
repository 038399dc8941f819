import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { anyRelease } from '../../core/export/anyRelease.testing.ts';
import { inlineLists } from '../../core/release/document/inlinePlaces.ts';
import { exportFormats } from '../../core/export/exporter.ts';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { readPicture } from '../../core/photo/readPicture.ts';
import type { Block, Inline, ListItem } from '../../core/release/document/document.ts';
import { documentSchema } from '../../core/release/document/document.ts';
import { renderChecked } from './renderChecked.ts';

vi.setConfig({ testTimeout: 120_000 });

const text = (words: string): Inline[] => [{ type: 'text', text: words, marks: [] }];
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', id: 'p', children });
const nested = (depth: number): ListItem[] => [
  { children: text(`Level ${depth}`), list: depth === 1 ? null : { ordered: depth % 2 === 0, items: nested(depth - 1) } },
];
const link = (href: string): Inline => ({ type: 'link', href, children: [{ type: 'text', text: 'a link', marks: [] }] });

const cases: [name: string, blocks: Block[], fields?: Partial<typeof sampleInput.release.fields>][] = [
  ['control characters', [paragraph(...text('One\u0000two\u0007three\u001Bfour\uFFFE.'))], { headline: 'Line\u0001one\u0000' }],
  ['lone surrogates', [paragraph(...text('One \uD83D two \uDE00 three'))], { headline: '\uD800 headline \uDFFF' }],
  ['five megabytes in one paragraph', [paragraph(...text('Слово '.repeat(450_000)))]],
  ['an empty headline', [paragraph(...text('Text.'))], { headline: '' }],
  ['nothing at all', [], { headline: '', subheadline: '', number: '', date: null }],
  ['a list nested twenty deep', [{ type: 'list', id: 'l', ordered: true, items: nested(20) }]],
  [
    'links that run or read',
    [paragraph(link('javascript:alert(1)'), link('file:///etc/passwd'), link('data:text/html,x'), link('https://example.org/a b'))],
  ],
  ['a table of one empty cell', [{ type: 'table', id: 't', caption: '', rows: [{ cells: [{ header: false, children: [] }] }] }]],
  [
    'a table whose rows differ',
    [
      {
        type: 'table',
        id: 't',
        caption: 'x',
        rows: [
          { cells: [{ header: true, children: text('one') }] },
          { cells: ['two', 'three', 'four'].map((each) => ({ header: false, children: text(each) })) },
        ],
      },
    ],
  ],
  [
    'markup in words',
    [paragraph(...text('</w:t></w:r>]]><script>alert(1)</script>&nbsp;{{body}}'))],
    { headline: '<img src=x onerror=alert(1)>' },
  ],
  [
    'two photos that are not there',
    [1, 2].map((each) => ({
      type: 'figure',
      id: String(each),
      photo: 'ab'.repeat(32),
      alt: '',
      decorative: false,
      credit: '',
      caption: [],
    })),
  ],
];

test.each(cases.flatMap(([name, blocks, fields]) => exportFormats.map((format) => ({ name, format, blocks, fields }))))(
  '$name as $format is whole, read back and safe',
  async ({ format, blocks, fields }) => {
    const { release } = sampleInput;
    const input = {
      ...sampleInput,
      release: { ...release, fields: { ...release.fields, ...fields }, document: { version: 1 as const, blocks } },
    };
    const made = await renderChecked(format, input);
    expect(made).toMatchObject({ ok: true });
    if (!made.ok || format === 'docx') return;
    const written = new TextDecoder('utf-8', { fatal: true }).decode(made.value);
    expect(written).not.toMatch(/href="(?:javascript|file|data):|[\u0000-\u0008\u000E-\u001F]|\]\(javascript:/u);
    if (format.startsWith('html')) expect(written).not.toMatch(/<script>alert|<img src=x/u);
  },
);

test('what is no document is not taken for one', () => {
  expect(documentSchema.safeParse({ version: 1, blocks: [{ type: 'table', id: 't', caption: '', rows: [] }] }).success).toBe(false);
  expect(documentSchema.safeParse({ version: 1, blocks: [{ type: 'table', id: 't', caption: '', rows: [{ cells: [] }] }] }).success).toBe(
    false,
  );
});

test('a WebP picture named .jpg is told by its name and never put into a file', () => {
  const webp = new TextEncoder().encode('RIFF\u0024\0\0\0WEBPVP8 ');
  expect(readPicture(webp, 'photo.jpg')).toEqual({ ok: false, error: { kind: 'picture-unreadable', name: 'photo.jpg' } });
});

test('a comment on signs that no Word file can hold does not keep the file from being written', async () => {
  const threads = [
    { id: 'thread', passage: 'x', resolvedAt: null, comments: [{ author: 'A', at: '2022-10-20T07:00:00.000Z', text: 'Who counted?' }] },
  ];
  const children = [withThread({ type: 'text', text: '\uFFFE\uFFFF', marks: [] }) as Inline];
  const blocks = [...sampleInput.release.document.blocks, { type: 'paragraph' as const, id: 'x', children }];
  const release = { ...sampleInput.release, document: { version: 1 as const, blocks, threads } };
  expect(await renderChecked('docx', { ...sampleInput, isInternal: true, release })).toMatchObject({ ok: true });
});

test('whatever is commented on in a working copy, its comments and notes are read back, and no rule of Word is broken', async () => {
  const comments = [{ author: 'A. Petrov', at: '2022-10-20T07:00:00.000Z', text: 'Who counted?\n\u0000Twice.' }];
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const blocks = release.document.blocks.map((block) => inlineLists(block, (inlines) => inlines.map(withThread)) as Block);
      const threads = [{ id: 'thread', passage: 'x', resolvedAt: null, comments }];
      const fields = { ...release.fields, notes: 'Not before noon.\n]]>{{body}}' };
      const input = {
        ...sampleInput,
        isInternal: true,
        release: { ...release, fields, document: { version: 1 as const, blocks, threads } },
      };
      expect(await renderChecked('docx', input)).toMatchObject({ ok: true });
    }),
    { numRuns: 60 },
  );
});

const withThread = (inline: unknown): unknown => {
  const each = inline as Inline;
  if (each.type === 'link') return { ...each, children: each.children.map(withThread) };
  return each.type === 'text' ? { ...each, threads: ['thread'] } : each;
};
