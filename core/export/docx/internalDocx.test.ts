import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { microsoftErrors } from '../../docxRules/microsoftErrors.testing.mjs';
import { expect, test, vi } from 'vitest';
import { checkDocx } from '../../docxRules/checkDocx.ts';
import type { ReleaseDocument } from '../../release/document/document.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { docxExporter } from './docxExporter.ts';
import { all, openDocx, textIn } from './openDocx.testing.ts';

vi.setConfig({ testTimeout: 30_000 });

const at = '2022-10-20T07:00:00.000Z';
const document: ReleaseDocument = {
  version: 1,
  blocks: [
    {
      type: 'paragraph',
      id: 'p1',
      children: [
        { type: 'text', text: 'About ', marks: [] },
        { type: 'text', text: '1,000 men', marks: ['bold'], threads: ['t1'] },
        {
          type: 'link',
          href: 'https://example.org/',
          children: [{ type: 'text', text: ' and 300 vehicles', marks: [], threads: ['t1', 't2'] }],
        },
        { type: 'text', text: ' took part.', marks: [] },
      ],
    },
    { type: 'paragraph', id: 'p2', children: [{ type: 'text', text: 'The same again.', marks: [], threads: ['t1'] }] },
  ],
  threads: [
    {
      id: 't1',
      passage: '1,000 men',
      resolvedAt: null,
      comments: [
        { author: 'A. Petrov', at, text: 'Who counted?' },
        { author: 'B. Karimov', at, text: 'The staff.\nOn the 20th.' },
      ],
    },
    { id: 't2', passage: '300 vehicles', resolvedAt: at, comments: [{ author: '', at, text: 'Checked.' }] },
    { id: 't3', passage: 'gone', resolvedAt: null, comments: [{ author: 'C.', at, text: 'About words that are gone.' }] },
  ],
};
const commented = {
  ...sampleInput,
  isInternal: true,
  release: {
    ...sampleInput.release,
    document,
    fields: { ...sampleInput.release.fields, notes: 'Ask the duty officer.\n\nNot before noon.' },
  },
};

test('a file for colleagues has notes, and comments with replies on the words they talk about, by every rule of Word', async () => {
  const bytes = await docxExporter.render(commented);
  expect(checkDocx(bytes)).toEqual([]);
  const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-internal-'));
  await writeFile(path.join(folder, 'x.docx'), bytes);
  expect(await microsoftErrors(path.join(folder, 'x.docx'))).toEqual([]);
  await rm(folder, { recursive: true });
  const docx = openDocx(bytes);
  const text = textIn(docx.xml('word/document.xml'));
  for (const said of ['WORKING COPY', 'Notes to editors – not for publication', 'Ask the duty officer.', 'Not before noon.'])
    expect(text).toContain(said);
  const comments = all(docx.xml('word/comments.xml'), 'w:comment');
  expect(comments.map((one) => [one.getAttribute('w:author'), one.textContent])).toEqual([
    ['A. Petrov', 'Who counted?'],
    ['B. Karimov', 'The staff.On the 20th.'],
    ['—', 'Checked.'],
  ]);
  expect(all(docx.xml('word/document.xml'), 'w:commentRangeStart')).toHaveLength(3);
  expect(Buffer.from(await docxExporter.render(commented)).equals(bytes)).toBe(true);
});

test('an embargo stays the first line of a file for colleagues', async () => {
  const [first] = textIn(openDocx(await docxExporter.render({ ...sampleInputRu, isInternal: true })).xml('word/document.xml')).split('\n');
  expect(first).toMatch(/^НЕ ПУБЛИКОВАТЬ ДО/u);
});

test('nobody else gets a note or a comment', async () => {
  const docx = openDocx(await docxExporter.render({ ...commented, isInternal: false }));
  expect(docx.names.filter((name) => name.includes('comments'))).toEqual([]);
  expect(textIn(docx.xml('word/document.xml'))).not.toMatch(/duty officer|WORKING COPY/u);
});
