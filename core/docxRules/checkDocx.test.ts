import { readFileSync } from 'node:fs';
import path from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, expect, test } from 'vitest';
import { docxExporter } from '../export/docx/docxExporter.ts';
import { changed } from '../export/docx/openDocx.testing.ts';
import { sampleInput, sampleInputRu } from '../export/sampleInput.testing.ts';
import { checkDocx } from './checkDocx.ts';
import { ruleIds, type RuleId } from './ruleId.ts';

let good: Uint8Array;
beforeAll(async () => {
  good = await docxExporter.render(sampleInputRu);
});

test('a release that the exporter writes breaks no rule, in English and in Russian', async () => {
  expect(checkDocx(good)).toEqual([]);
  expect(checkDocx(await docxExporter.render(sampleInput))).toEqual([]);
});

type Damage = [rule: RuleId, what: string, part: string, change: (text: string) => string];
const body = 'word/document.xml';
const links = 'word/_rels/document.xml.rels';
const types = '[Content_Types].xml';
const settings = 'word/settings.xml';
const stylesPart = 'word/styles.xml';
const numbering = 'word/numbering.xml';
const core = 'docProps/core.xml';
const put = (before: string, xml: string) => (text: string) => text.replace(before, xml + before);
/** At the beginning of the text, so that nothing else is touched. */
const begin = (xml: string) => (text: string) => text.replace('<w:body>', `<w:body>${xml}`);
const swap = (from: RegExp | string, to: string) => (text: string) => text.replace(from, to);
const paragraph = (inner: string) => `<w:p><w:r>${inner}</w:r></w:p>`;
const field = (...kinds: string[]) => kinds.map((kind) => `<w:fldChar w:fldCharType="${kind}"/>`).join('');

const damages: Damage[] = [
  ['P02', 'a part without a type', types, swap('Extension="png"', 'Extension="gif"')],
  ['P02', 'a type without its part', types, swap('/word/fontTable.xml', '/word/lost.xml')],
  ['P02', 'a type twice', types, (xml) => xml.replace(/<Override [^>]*footer1[^>]*\/>/u, '$&$&')],
  ['P03', 'two documents', '_rels/.rels', (xml) => xml.replace(/<Relationship [^>]*officeDocument"[^>]*\/>/u, (one) => one + one.replace(/Id="[^"]*"/u, 'Id="other"'))],
  ['P03', 'no document', '_rels/.rels', swap('word/document.xml', 'word/lost.xml')],
  ['P04', 'a part that is lost', links, swap('numbering.xml', 'lost.xml')],
  ['P04', 'a reference to nothing', body, swap(/r:embed="rId\d+"/u, 'r:embed="rId99"')],
  ['P04', 'an id twice', links, (xml) => xml.replace(/Id="rId12"/u, 'Id="rId13"')],
  ['P04', 'a head that is a link', body, swap(/(headerReference w:type="default" r:id=")rId\d+/u, '$1rId11')],
  ['P04', 'an id that is none', links, swap('Id="rId11"', 'Id="1 1"')],
  ['P05', 'a script', links, swap('tel:', 'javascript:')],
  ['P05', 'a file', links, swap('mailto:press@odkb-csto.org', 'file:///C:/secret.doc')],
  ['P05', 'no address', links, swap('mailto:press@odkb-csto.org', 'press')],
  ['P06', 'a picture from elsewhere', links, swap(/Target="media\/image1\.png"/u, 'Target="https://example.org/x.png" TargetMode="External"')],
  ['P07', 'a control character', body, swap('Ход', 'Ход\u0008')],
  ['P07', 'a document type', body, swap('<w:document ', '<!DOCTYPE x><w:document ')],
  ['P07', 'an element that is not closed', 'word/header1.xml', swap('</w:hdr>', '')],
  ['P07', 'elements nested without end', body, begin('<w:p>'.repeat(100_000))],
  ['P08', 'a picture that is another', 'word/media/image1.png', () => 'RIFF....WEBP'],
  ['W00', 'a template', types, swap('document.main+xml', 'template.main+xml')],
  ['W00', 'macros', types, swap('openxmlformats-officedocument.wordprocessingml.document.main', 'ms-word.document.macroEnabled.main')],
  ['W01', 'a number of a picture twice', body, (xml) => xml.replace(/<w:p>(?:(?!<w:p>).)*<wp:docPr.*?<\/w:p>/u, '$&$&')],
  ['W01', 'a picture numbered 0', body, swap(/<wp:docPr ([^>]*)id="\d+"/u, '<wp:docPr $1id="0"')],
  ['W02', 'a bookmark left open', body, begin('<w:bookmarkStart w:id="7" w:name="here"/>')],
  ['W02', 'a bookmark twice', body, begin('<w:bookmarkStart w:id="7" w:name="a"/><w:bookmarkEnd w:id="7"/><w:bookmarkStart w:id="8" w:name="A"/><w:bookmarkEnd w:id="8"/>')],
  ['W02', 'a name that is too long', body, begin(`<w:bookmarkStart w:id="7" w:name="${'n'.repeat(41)}"/><w:bookmarkEnd w:id="7"/>`)],
  ['W03', 'a comment without words', body, begin(paragraph('<w:commentReference w:id="3"/>'))],
  ['W04', 'a footnote that is lost', body, begin(paragraph('<w:footnoteReference w:id="9"/>'))],
  ['W04', 'no line over the footnotes', 'word/footnotes.xml', swap('w:type="separator"', 'w:type="normal"')],
  ['W05', 'a list that is lost', body, swap(/<w:numId w:val="\d+"/u, '<w:numId w:val="77"')],
  ['W05', 'a level that is lost', numbering, (xml) => xml.replaceAll(/<w:lvl w:ilvl="2".*?<\/w:lvl>/gu, '')],
  ['W05', 'a list before its kind', numbering, (xml) => xml.replace(/(<w:abstractNum .*<\/w:abstractNum>)(.*)(<\/w:numbering>)/su, '$2$1$3')],
  ['W06', 'a style that is lost', stylesPart, swap('w:styleId="EndMark"', 'w:styleId="End"')],
  ['W06', 'a style twice', stylesPart, (xml) => xml.replace(/<w:style [^>]*w:styleId="EndMark".*?<\/w:style>/u, '$&$&')],
  ['W06', 'a style that rests on itself', stylesPart, (xml) => xml.replace(/(w:styleId="EndMark".*?)<w:basedOn w:val="[^"]*"/u, '$1<w:basedOn w:val="EndMark"')],
  ['W06', 'a paragraph style on words', body, swap('<w:rStyle w:val="Strong"/>', '<w:rStyle w:val="Heading1"/>')],
  ['W07', 'a table without rows', body, begin('<w:tbl><w:tblPr/><w:tblGrid/></w:tbl><w:p/>')],
  ['W07', 'a row without cells', body, (xml) => xml.replace(/<w:tc>.*?<\/w:tr>/u, '</w:tr>')],
  ['W07', 'a cell without a paragraph', body, (xml) => xml.replace(/(<w:tc>(?:<w:tcPr>.*?<\/w:tcPr>)?)<w:p>.*?<\/w:p><\/w:tc>/u, '$1</w:tc>')],
  ['W07', 'a table without columns', body, (xml) => xml.replace(/<w:tblGrid>.*?<\/w:tblGrid>/u, '')],
  ['W07', 'more cells than columns', body, swap(/<w:gridCol [^>]*\/>/u, '')],
  ['W08', 'a line behind the section', body, put('</w:body>', '<w:p/>')],
  ['W09', 'a field left open', body, begin(paragraph(field('begin')))],
  ['W09', 'a field that ends twice', body, begin(paragraph(field('begin', 'separate', 'end', 'end')))],
  ['W09', 'a command outside of a field', body, begin(paragraph('<w:instrText>PAGE</w:instrText>'))],
  ['W10', 'a link in a link', body, (xml) => xml.replace(/<w:hyperlink [^>]*r:id="rId11"[^>]*>/u, '$&$&').replace('</w:hyperlink>', '</w:hyperlink></w:hyperlink>')],
  ['W10', 'words outside of a run', body, begin('<w:p><w:t>Words</w:t></w:p>')],
  ['W10', 'words in a deletion', body, begin('<w:p><w:del w:id="1"><w:r><w:t>Words</w:t></w:r></w:del></w:p>')],
  ['W11', 'a break as a sign', body, swap('Ход учения', 'Ход\nучения')],
  ['W11', 'a blank that is lost', body, swap(/ xml:space="preserve">([^<]* <)/u, '>$1')],
  ['W12', 'a number of a paragraph that is too high', body, swap('<w:p>', '<w:p w14:paraId="80000001">')],
  ['W13', 'a foot that is a head', 'word/footer1.xml', (xml) => xml.replaceAll('w:ftr', 'w:hdr')],
  ['W13', 'a first page that nothing asks for', body, swap('<w:titlePg/>', '')],
  ['W15', 'a change without a date that can be read', body, begin('<w:p><w:ins w:id="1" w:date="yesterday"><w:r><w:t>x</w:t></w:r></w:ins></w:p>')],
  ['W16', 'two tables that touch', body, (xml) => xml.replace(/<w:tbl>.*?<\/w:tbl>/u, '$&$&')],
  ['W17', 'a picture without height', body, swap(/<wp:extent cx="(\d+)" cy="\d+"/u, '<wp:extent cx="$1" cy="0"')],
  ['W18', 'a link to a bookmark that is lost', body, begin('<w:p><w:hyperlink w:anchor="lost"><w:r><w:t>x</w:t></w:r></w:hyperlink></w:p>')],
  ['W18', 'a page of a bookmark that is lost', body, begin(paragraph(`<w:fldChar w:fldCharType="begin"/><w:instrText>PAGEREF lost</w:instrText>${field('separate', 'end')}`))],
  ['W20', 'a prefix that is not declared', body, swap('mc:Ignorable="w14', 'mc:Ignorable="nobody w14')],
  ['W21', 'a place that was to be filled', body, begin('<w:p><w:r><w:t>{{head</w:t></w:r><w:r><w:t>line}}</w:t></w:r></w:p>')],
  ['W22', 'a date of no form', core, swap('2022-10-20T06:12:00.000Z', '20.10.2022')],
  ['W22', 'a property twice', core, (xml) => xml.replace(/<dc:title>.*?<\/dc:title>/u, '$&$&')],
  ['W23', 'all fields out of date', settings, put('<w:compat>', '<w:updateFields w:val="true"/>')],
  ['W23', 'a field out of date', 'word/footer1.xml', swap('w:fldCharType="begin"', 'w:fldCharType="begin" w:dirty="true"')],
  ['W24', 'an old version', settings, swap('w:val="15"', 'w:val="12"')],
  ['W25', 'another file taken in', body, begin('<w:altChunk r:id="rId1"/>')],
  ['W25', 'a picture that is fetched', body, begin(paragraph(`<w:fldChar w:fldCharType="begin"/><w:instrText>INCLUDEPICTURE "https://example.org/x.png"</w:instrText>${field('separate', 'end')}`))],
  ['W27', 'half a half point', stylesPart, swap(/<w:sz w:val="\d+"/u, '<w:sz w:val="10.5"')],
  ['W28', 'a language that is none', body, swap('<w:lang w:val="ru-RU"/>', '<w:lang w:val="Russian language"/>')],
  ['A01', 'a picture without words', body, swap(/ descr="[^"]*"/u, ' descr=""')],
  ['A01', 'a picture told by its file', body, swap(/ descr="[^"]*"/u, ' descr="IMG_2041.jpg"')],
  ['A02', 'no language', stylesPart, (xml) => xml.replace(/(<w:docDefaults>.*?)<w:lang [^>]*\/>/u, '$1')],
  ['A03', 'no title', core, (xml) => xml.replace(/<dc:title>.*?<\/dc:title>/u, '')],
  ['A04', 'a table without a heading', body, swap('<w:tblHeader/>', '')],
  ['A05', 'a level that is skipped', body, swap('"Heading2"', '"Heading3"')],
  ['A06', 'empty lines', body, begin('<w:p/><w:p/>')],
  ['A06', 'a run of blanks', body, swap('Ход учения', 'Ход     учения')],
  ['A07', 'grey on white', body, begin('<w:p><w:r><w:rPr><w:color w:val="AAAAAA"/></w:rPr><w:t>Words</w:t></w:r></w:p>')],
  ['A08', 'a picture that floats', body, (xml) => xml.replaceAll('wp:inline', 'wp:anchor')],
]; // prettier-ignore

test.each(damages)('%s: %s', (rule, _what, part, change) => {
  expect(checkDocx(changed(good, part, change)).map((finding) => finding.rule)).toContain(rule);
});

/** The bytes with every place where such letters stand given others of the same length. */
function written(file: Uint8Array, from: string, to: string): Uint8Array {
  const letters = new TextEncoder().encode(from);
  const others = new TextEncoder().encode(to);
  expect(others.length).toBe(letters.length);
  const bytes = file.slice();
  for (let at = 0; at + letters.length <= bytes.length; at += 1)
    if (letters.every((letter, place) => bytes[at + place] === letter)) bytes.set(others, at);
  return bytes;
}
/** The bytes with a byte of the first entry in the table changed (APPNOTE 6.3 §4.3.12). */
function inTable(file: Uint8Array, offset: number, value: number): Uint8Array {
  const bytes = file.slice();
  for (let at = bytes.length - 4; at > 0; at -= 1)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2) {
      bytes[at + offset] = value;
      return bytes;
    }
  throw new Error('there is no table');
}
const withFile = (file: Uint8Array, name: string, bytes: Uint8Array) => zipSync({ ...unzipSync(file), [name]: bytes });
const packages: [rule: RuleId, what: string, damage: (file: Uint8Array) => Uint8Array][] = [
  ['P01', 'a name twice', (file) => written(file, 'word/footer1.xml', 'word/header1.xml')],
  ['P01', 'a name that leads out', (file) => written(file, 'docProps/app.xml', '../../ps/app.xml')],
  ['P01', 'an absolute name', (file) => written(file, 'docProps/app.xml', '/ocProps/app.xml')],
  ['P01', 'letters beyond ASCII', (file) => written(file, 'docProps/app.xml', 'döcProp/app.xml')],
  ['P01', 'an encrypted entry', (file) => inTable(file, 8, 1)],
  ['P01', 'no ZIP file', () => new TextEncoder().encode('%PDF-1.7 a renamed PDF')],
  ['P01', 'cut off', (file) => file.subarray(0, file.length - 40)],
  ['P10', 'a byte of a picture', (file) => {
    const bytes = file.slice();
    const at = bytes.findIndex((_, place) => [0x49, 0x44, 0x41, 0x54].every((letter, next) => bytes[place + next] === letter));
    bytes[at + 20] = (bytes[at + 20] ?? 0) ^ 1;
    return bytes;
  }],
  ['P09', 'a photo that says where it was taken', (file) => {
    const tiff = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8, 0, 1, 0x88, 0x25, 0, 4, 0, 0, 0, 1, 0, 0, 0, 26, 0, 0, 0, 0];
    const exif = [0xff, 0xe1, 0, tiff.length + 8, 0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
    const photo = Uint8Array.from([0xff, 0xd8, ...exif, 0xff, 0xda, 0, 2, 0xff, 0xd9]);
return withFile(file, 'word/media/image2.jpg', photo);
  }],
]; // prettier-ignore

test.each(packages)('%s: %s', (rule, _what, damage) => {
  expect(checkDocx(damage(good)).map((finding) => finding.rule)).toContain(rule);
});

test('every rule has been broken at least once, and at least forty ways were tried', () => {
  const broken = new Set([...damages, ...packages].map(([rule]) => rule));
  expect(ruleIds.filter((id) => !broken.has(id))).toEqual([]);
  expect(damages.length + packages.length).toBeGreaterThanOrEqual(40);
});

test('a package made to fill the memory is not unpacked, and one that lies about its size is told', () => {
  // The highest byte of the size of the first entry: more than a gigabyte.
  expect(checkDocx(inTable(good, 27, 0x40))).toMatchObject([{ rule: 'P01', what: 'it would fill the memory' }]);
  expect(checkDocx(inTable(good, 24, 1)).map(({ rule }) => rule)).toContain('P10');
});

const fromElsewhere = path.resolve(import.meta.dirname, '../../node_modules/mammoth/test/test-data');
test.each(['comments', 'empty', 'endnotes', 'footnotes', 'simple-list', 'strict-format', 'tables', 'text-box', 'tiny-picture', 'utf8-bom'])(
  'a file of another program that Word opens is not accused of an error: %s',
  (name) => {
    expect(checkDocx(readFileSync(path.join(fromElsewhere, `${name}.docx`))).filter(({ isWarning }) => !isWarning)).toEqual([]);
  },
);
