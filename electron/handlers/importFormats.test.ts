import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { picture } from '../../core/export/sampleInput.testing.ts';
import type { Block } from '../../core/release/document/document.ts';
import { documentText } from '../../core/release/documentText.ts';
import { valueOf } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';
import { wordFile, wordParagraph as p, wordRun as r } from '../files/word/wordFile.testing.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

async function imported(name: string, bytes: Uint8Array | string) {
  const file = path.join(machine.folder, name);
  writeFileSync(file, bytes);
  machine.chooses.toOpen = file;
  const report = valueOf(await machine.call('import.file', null));
  const { release } = valueOf(await machine.call('release.open', { id: report.id }));
  return { report, release, blocks: release.document.blocks, text: documentText(release.document, 'en') };
}
const shape = (blocks: readonly Block[]) => blocks.map(({ type }) => type);
const styles = `<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/></w:style><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style><w:style w:type="character" w:styleId="Secret"><w:name w:val="Secret"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>`;
const comments = `<w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:comment w:id="1" w:author="Boss"><w:p><w:r><w:t>an inner comment</w:t></w:r></w:p></w:comment></w:comments>`;
const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="s" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/><Relationship Id="c" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments" Target="comments.xml"/></Relationships>`;

test('a Word file becomes a release; comments, hidden and deleted words and field codes stay out and are listed', async () => {
  const body = [
    p(r('Rubezh-2022 begins'), 'Heading1'),
    p(r('20 October 2022')),
    p(
      `${r('About ')}${r('1,000 men', '<w:b/>')}${r(' take part')}<w:del w:id="1" w:author="A"><w:r><w:delText> a deleted secret</w:delText></w:r></w:del>` +
        `<w:ins w:id="2" w:author="A">${r(' at Harbmaidon')}</w:ins><w:r><w:commentReference w:id="1"/></w:r>${r(' a hidden passage', '<w:vanish/>')}${r(' hidden by style', '<w:rStyle w:val="Secret"/>')}${r('.', '<w:vanish w:val="0"/>')}`,
    ),
    p(
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> DOCVARIABLE secret </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${r('On time.')}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
    ),
    p(r('Who takes part'), 'Heading2'),
    '<w:tbl><w:tr><w:tc><w:p><w:r><w:t>State</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Men</w:t></w:r></w:p></w:tc></w:tr></w:tbl>',
  ].join('');
  const { release, blocks, text, report } = await imported(
    'rubezh.docx',
    wordFile(body, { 'word/styles.xml': styles, 'word/comments.xml': comments, 'word/_rels/document.xml.rels': relations }),
  );
  expect(release.fields).toMatchObject({ headline: 'Rubezh-2022 begins', date: '2022-10-20', language: 'en' });
  expect(shape(blocks)).toEqual(['paragraph', 'paragraph', 'heading', 'table']);
  expect(blocks[0]).toMatchObject({
    children: [
      { text: 'About ', marks: [] },
      { text: '1,000 men', marks: ['bold'] },
      { text: ' take part at Harbmaidon.', marks: [] },
    ],
  });
  expect(text).toContain('On time.');
  expect(text).not.toMatch(/secret|comment|hidden|DOCVARIABLE/iu);
  expect(new Map(report.dropped.map((piece) => [piece.text, piece.reason]))).toEqual(
    new Map([
      ['an inner comment', 'comment'],
      ['a deleted secret', 'deleted'],
      ['a hidden passage', 'hidden'],
      ['hidden by style', 'hidden'],
    ]),
  );
});

test('a web page gives its text: lists keep their depth, links that lead astray become words, scripts and menus stay out', async () => {
  const { blocks, release, text, report } = await imported(
    'page.html',
    `<!doctype html><html><head><title>x</title><script>steal()</script></head><body><nav>Home News</nav><h1>Учение началось</h1>
     <p>Сегодня <a href="javascript:alert(1)">шесть</a> <a href="https://odkb-csto.org/">государств</a> H<sub>2</sub>O.</p><h2>Кто участвует</h2>
     <ol><li>Таджикистан<ul><li>артиллерия</li></ul></li><li>Казахстан</li></ol><p style="display:none">скрыто</p><hr><blockquote>Мы готовы.</blockquote>
     <div>Пресс-центр учения<br>Полигон «Харбмайдон»</div></body></html>`,
  );
  expect(release.fields).toMatchObject({ headline: 'Учение началось', language: 'ru' });
  expect(shape(blocks)).toEqual(['paragraph', 'heading', 'list', 'rule', 'quote', 'signOff']);
  expect(blocks[2]).toMatchObject({
    ordered: true,
    items: [
      { children: [{ text: 'Таджикистан' }], list: { ordered: false, items: [{ children: [{ text: 'артиллерия' }] }] } },
      { list: null },
    ],
  });
  expect(blocks[0]).toMatchObject({
    children: [{ text: 'Сегодня шесть ' }, { type: 'link', href: 'https://odkb-csto.org/' }, {}, { marks: ['sub'] }, {}],
  });
  expect(text).not.toMatch(/steal|alert|скрыто|Home/u);
  expect(report.dropped).toEqual([
    { reason: 'navigation', text: 'Home News' },
    { reason: 'hidden', text: 'скрыто' },
  ]);
});

test('Markdown keeps headings, lists, tables, emphasis and links; HTML in it is read by the same rules', async () => {
  const { blocks, release } = await imported(
    'release.md',
    '# Rubezh-2022\n\n20.10.2022\n\nAbout **1,000** men, ~~two~~ six [states](https://odkb-csto.org/).\n\n## Forces\n\n1. Tajikistan\n   - artillery\n2. Kazakhstan\n\n| State | Men |\n| --- | --- |\n| Tajikistan | 500 |\n\n> We are ready.\n\n<script>steal()</script>\n',
  );
  expect(release.fields).toMatchObject({ headline: 'Rubezh-2022', date: '2022-10-20' });
  expect(shape(blocks)).toEqual(['paragraph', 'heading', 'list', 'table', 'quote']);
  expect(blocks[0]).toMatchObject({
    children: [{}, { text: '1,000', marks: ['bold'] }, {}, { text: 'two', marks: ['strike'] }, {}, { type: 'link' }, {}],
  });
  expect(blocks[3]).toMatchObject({ rows: [{ cells: [{ header: true }, { header: true }] }, { cells: [{ header: false }, {}] }] });
});

test('a page in an old code page is read as it declares; one that declares nothing by its letters, and that is told', async () => {
  // KOI8-R: "Учение началось", "Съёмка разрешена."
  const words = (hex: string) => Buffer.from(hex, 'hex').toString('latin1');
  const page = (head: string) =>
    Buffer.from(
      `<html>${head}<h1>${words('F5DEC5CEC9C520CEC1DEC1CCCFD3D8')}</h1><p>${words('F3DFA3CDCBC120D2C1DAD2C5DBC5CEC1')}.`,
      'latin1',
    );
  const declared = await imported('declared.html', page('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">'));
  expect(declared.release.fields.headline).toBe('Учение началось');
  expect(declared.text).toContain('Съёмка разрешена.');
  expect(declared.report.codePage).toBeNull();
  const silent = await imported('silent.html', page(''));
  expect(silent.text).toBe(declared.text);
  expect(silent.report.codePage).toBe('KOI8-R/U');
});

test.each([
  ['bomb.docx', zipSync({ 'word/document.xml': new Uint8Array(210 * 1024 * 1024) }), 'file-too-large'],
  ['noise.docx', Buffer.concat([Buffer.from('PK\u0003\u0004word/document.xml'), randomBytes(4000)]), 'file-damaged'],
  ['empty.docx', wordFile(''), 'file-empty'],
  ['renamed.docx', Buffer.from('%PDF-1.7 not a Word file'), 'file-format-unknown'],
] as const)('%s is refused in a plain sentence, and nothing is made of it', async (name, bytes, kind) => {
  const file = path.join(machine.folder, name);
  writeFileSync(file, bytes);
  machine.chooses.toOpen = file;
  expect(await machine.call('import.file', null)).toMatchObject({ ok: false, error: { kind, name } });
});

test('a picture that a web page holds in its address becomes a figure', async () => {
  const { bytes } = picture(8, 6);
  const address = `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`;
  const page = `<h1>Rubezh-2022 begins</h1><p>About 1,000 men take part.</p><p><img src="${address}" alt="Two aircraft"></p>`;
  const { blocks, report } = await imported('page.html', page);
  expect(blocks[1]).toMatchObject({ type: 'figure', alt: 'Two aircraft' });
  expect(report.dropped).toEqual([]);
});

test('a picture in an address that is none is left out and listed', async () => {
  const page = '<h1>Rubezh-2022 begins</h1><p>Men.</p><img src="data:image/png;base64,AAAA" alt="A trick">';
  const { blocks, report } = await imported('trick.html', page);
  expect(shape(blocks)).toEqual(['paragraph']);
  expect(report.dropped).toEqual([{ reason: 'picture', text: 'A trick' }]);
});
