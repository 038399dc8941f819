import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openWordFile } from './openWordFile.ts';
import { wordFile, wordParagraph as p, wordRun as r } from './wordFile.testing.ts';

const good = Buffer.from(wordFile(p(r('Text.'))));
const compound = (stream: string) =>
  Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(504), Buffer.from(stream, 'utf16le')]);
/** The same file with the flag of an encrypted entry in its table (APPNOTE 6.3 §4.4.4). */
const encrypted = Buffer.from(good);
encrypted.writeUInt16LE(1, encrypted.indexOf(Buffer.from('PK\x01\x02')) + 8);

test.each([
  ['cut short', good.subarray(0, good.length / 2), 'file-damaged'],
  ['of which only the first bytes came', good.subarray(0, 6), 'file-damaged'],
  ['whose text is cut short', Buffer.from(zipped({ 'word/document.xml': '<w:document xmlns:w="x"><w:body>' })), 'file-damaged'],
  ['without its table of relationships', Buffer.from(zipSync({ 'word/document.xml': strToU8('<a/>') })), 'file-damaged'],
  ['behind a password of Word', compound('EncryptedPackage'), 'file-password'],
  ['behind a password of a packer', encrypted, 'file-password'],
  ['of Word 97', compound('WordDocument'), 'file-old-word'],
  ['of another old program', compound('Workbook'), 'file-format-unknown'],
  ['that is a spreadsheet', Buffer.from(zipped({ 'xl/workbook.xml': '<workbook/>' }, 'xl/workbook.xml')), 'file-format-unknown'],
  ['of OpenDocument', Buffer.from(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.text') })), 'file-format-unknown'],
] as const)('a file %s is told as what it is', (_name, bytes, kind) => {
  expect(openWordFile(Buffer.from(bytes), 'x.docx')).toEqual({ ok: false, error: { kind, name: 'x.docx' } });
});

function zipped(parts: Record<string, string>, main = 'word/document.xml'): Uint8Array {
  const relationships = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="${main}"/></Relationships>`;
  return zipSync(
    Object.fromEntries(Object.entries({ '_rels/.rels': relationships, ...parts }).map(([name, text]) => [name, strToU8(text)])),
  );
}

test('the text is found through the relationships, whatever it is called', () => {
  const text = '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body/></w:document>';
  expect(openWordFile(Buffer.from(zipped({ 'word/document2.xml': text }, '/word/document2.xml')), 'x.docx')).toMatchObject({
    ok: true,
    value: { main: 'word/document2.xml' },
  });
});
