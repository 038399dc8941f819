import { expect, test } from 'vitest';
import { importHtml } from '../import/html/importHtml.ts';
import type { Block } from '../release/document/document.ts';
import { paragraph, words } from '../release/sampleRelease.testing.ts';
import type { Exporter } from './exporter.ts';
import { htmlExporter } from './html/htmlExporter.ts';
import { markdownExporter } from './markdown/markdownExporter.ts';
import { sampleInput } from './sampleInput.testing.ts';
import { textExporter } from './text/textExporter.ts';

const item = (said: string) => ({ children: [words(said)], list: null });
const blocks: Block[] = [
  { type: 'list', id: 'a', ordered: true, items: [item('Block'), item('Search')] },
  paragraph('b', 'A paragraph between; see item 3.'),
  {
    type: 'list',
    id: 'c',
    ordered: true,
    start: 3,
    items: [{ ...item('Destroy'), list: { ordered: true, start: 12, items: [item('Inner')] } }, item('Report')],
  },
  paragraph('d', 'Words.'),
  { type: 'list', id: 'e', ordered: false, start: 5, items: [item('Point')] },
];

async function rendered(exporter: Exporter): Promise<string> {
  const { release } = sampleInput;
  return new TextDecoder().decode(await exporter.render({ ...sampleInput, release: { ...release, document: { version: 1, blocks } } }));
}

test('plain text and Markdown print the numbers a list was given, the inner lists as well', async () => {
  for (const text of [await rendered(textExporter), await rendered(markdownExporter)]) {
    expect(text).toContain('1. Block\n2. Search\n');
    expect(text).toContain('3. Destroy\n   12. Inner\n4. Report\n');
    expect(text).toContain('- Point');
  }
});

test('a page begins its lists where they begin, and is read back with their numbers', async () => {
  const html = await rendered(htmlExporter);
  expect(html.match(/<[ou]l[^>]*>/gu)).toEqual(expect.arrayContaining(['<ol>', '<ol start="3">', '<ol start="12">', '<ul>']));
  const read = importHtml({ html, name: 'page.html', newId: () => 'id', photoOf: () => null, zone: 'Asia/Dushanbe' });
  const lists = read.ok ? read.value.document.blocks.filter(({ type }) => type === 'list') : [];
  expect(lists).toMatchObject([{ ordered: true }, { start: 3, items: [{ list: { start: 12 } }, {}] }, { ordered: false }]);
  expect(lists[0]).not.toHaveProperty('start');
});
