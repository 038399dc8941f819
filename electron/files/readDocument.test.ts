import { expect, test } from 'vitest';
import { inlineText } from '../../core/release/inlineText.ts';
import { documentText } from '../../core/release/documentText.ts';
import { readDocument } from './readDocument.ts';
import type { SourceKind } from './sourceKind.ts';

const read = async (kind: Exclude<SourceKind, 'text'>, source: string) => {
  const read = await readDocument(kind, Buffer.from(source), 'source');
  if (!read.ok) throw new Error(read.error.kind);
  const { document, dropped, fields } = read.value;
  return { blocks: document.blocks, text: documentText(document, 'en'), dropped, headline: fields.headline };
};
const many = (count: number, piece: (at: number) => string) => Array.from({ length: count }, (_, at) => piece(at)).join('');

/** A file may take ten seconds; each of these takes less than one and a half, and took up to fifty before. */
test.each([
  ['lines of one paragraph', 'markdown', many(60_000, () => 'some words in a line of the text\n')],
  ['items of one list', 'markdown', many(30_000, (at) => `- item number ${at} of the list\n`)],
  ['contacts one after another', 'html', many(10_000, () => '<p>Press officer Ivan Petrov<p>+7 495 621-33-23')],
  ['quotes in quotes', 'markdown', many(100, (at) => `${'>'.repeat(at + 1)} words\n`)],
] as const)('one to two megabytes of %s are read within ten seconds', { timeout: 10_000 }, async (_, kind, source) => {
  const { blocks } = await read(kind, kind === 'html' ? `<h1>H</h1>${source}` : `# H\n\n${source}`);
  expect(blocks.length).toBeGreaterThan(0);
});

test.each([
  ['html', `<h1>H</h1>${'<div>'.repeat(50_000)}last words`],
  ['html', `<h1>H</h1><div>${'<p>x'.repeat(130_000)}<p>last words</div>`],
  ['html', `<h1>H</h1><p>${'<span>'.repeat(20_000)}last words`],
  ['html', `<h1>H</h1>${'<ul><li>x'.repeat(5000)} last words`],
  ['html', `<h1>H</h1>${'<table><tr><td>'.repeat(2000)}last words`],
  ['markdown', `# H\n\n${'>'.repeat(5000)} last words`],
  ['markdown', `# H\n\n${'- '.repeat(5000)} last words`],
  ['markdown', `# H\n\n${'['.repeat(20_000)} last words`],
] as const)('what is nested or goes on without end is read to its end: %s', async (kind, source) => {
  expect((await read(kind, source)).text).toMatch(/last words/u);
});

test('what lies too deep keeps its lines apart and its secrets out', async () => {
  const inside = '<p>one<p>two <b>and three</b><script>steal()</script><div style="display:none"><p>secret</div><br>four<img alt=a src=x>';
  const { blocks, dropped } = await read('html', `<h1>H</h1>${'<div>'.repeat(400)}${inside}`);
  expect(blocks.map((block) => ('children' in block ? inlineText(block.children) : block.type))).toEqual(['one\ntwo and three', 'four']);
  expect(dropped).toEqual([
    { reason: 'hidden', text: 'secret' },
    { reason: 'picture', text: 'a' },
  ]);
});

test('Markdown keeps its notes, struck words and bare addresses; a name of a file is no address', async () => {
  const { text, blocks } = await read(
    'markdown',
    '# H\n\nSee[^1] www.odkb-csto.org/news. and https://a.org/x, plan.md, [this](javascript:steal()).\n\n[^1]: The note.\n',
  );
  expect(text).toContain('The note.');
  expect(text).toContain('plan.md, this.');
  expect(JSON.stringify(blocks[0])).toContain('"http://www.odkb-csto.org/news"');
  expect(JSON.stringify(blocks[0]).match(/href/gu)).toHaveLength(2);
});
