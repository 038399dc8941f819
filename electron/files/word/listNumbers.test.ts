import { expect, test } from 'vitest';
import { readDocument } from '../readDocument.ts';
import { wordFile, wordParagraph as p, wordPart, wordRelations, wordRun as r } from './wordFile.testing.ts';

const item = (text: string, list: number, level = 0) =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr></w:pPr>${r(text)}</w:p>`;
const levels = [0, 1]
  .map((at) => `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%${at + 1}."/></w:lvl>`)
  .join('');
const from = (start: number) => `<w:lvlOverride w:ilvl="0"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
const numbering = wordPart(
  'numbering',
  `<w:abstractNum w:abstractNumId="0">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="0"/>${from(5)}</w:num><w:num w:numId="3"><w:abstractNumId w:val="0"/>${from(1)}</w:num>`,
);

/** The first numbers of the lists of a Word file with this body. */
async function starts(body: string) {
  const bytes = wordFile(p(r('Exercise begins')) + body, {
    'word/numbering.xml': numbering,
    ...wordRelations({ n: 'numbering:numbering.xml' }),
  });
  const read = await readDocument('docx', Buffer.from(bytes), 'list.docx');
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  expect(JSON.stringify(read.value)).not.toContain('item-number');
  return read.value.document.blocks.flatMap((block) =>
    block.type === 'list' ? [[block.start, ...block.items.flatMap(({ list }) => (list ? [list.start] : []))]] : [],
  );
}
const words = p(r('Words between; see item 3.'));

test.each([
  ['an interrupted list goes on', item('a', 1) + item('b', 1) + words + item('c', 1), [[undefined], [3]]],
  ['a start of its own stays', item('a', 1) + words + item('b', 2) + words + item('c', 2), [[undefined], [5], [6]]],
  ['a list that starts anew starts anew', item('a', 1) + words + item('b', 3), [[undefined], [undefined]]],
  [
    'inner lists count under each item',
    item('a', 1) + item('x', 1, 1) + item('b', 1) + item('y', 1, 1),
    [[undefined, undefined, undefined]],
  ],
  ['an interrupted list goes on past inner ones', item('a', 1) + item('x', 1, 1) + words + item('b', 1), [[undefined, undefined], [2]]],
])('%s', async (_, body, expected) => {
  expect(await starts(body)).toEqual(expected);
});
