import { openDocx, type DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { inMemory } from '../../../core/zip/byteSource.ts';
import { zipEntries } from '../../../core/zip/zipEntries.ts';

/** More than a release ever unpacks to: what is larger is made to fill the memory. */
const largest = { bytes: 200 * 1024 * 1024, entries: 5000 };

/**
 * Opens a Word file, its text found through the relationships whatever it is called. Errors with the file's name: `file-password`,
 * `file-old-word` (Word 97 to 2003), `file-damaged`, `file-too-large` once unpacked, `file-format-unknown` for a file of another program.
 */
export function openWordFile(bytes: Buffer, name: string): Result<DocxPackage> {
  if (bytes.readUInt32BE(0) === 0xd0_cf_11_e0) return fail({ kind: kindOfCompound(bytes), name });
  let docx;
  try {
    const entries = zipEntries(inMemory(bytes));
    if (entries.some(({ isEncrypted }) => isEncrypted)) return fail({ kind: 'file-password', name });
    const unpacked = entries.reduce((sum, { size }) => sum + size, 0);
    if (unpacked > largest.bytes || entries.length > largest.entries) return fail({ kind: 'file-too-large', name });
    docx = openDocx(bytes);
  } catch {
    return fail({ kind: 'file-damaged', name });
  }
  if (docx.main === undefined) return fail({ kind: docx.names.has('word/document.xml') ? 'file-damaged' : 'file-format-unknown', name });
  try {
    return docx.xml(docx.main).name === 'w:document' ? ok(docx) : fail({ kind: 'file-format-unknown', name });
  } catch {
    return fail({ kind: 'file-damaged', name });
  }
}

/** What an OLE container holds, told by the names of its streams: a Word file behind a password, one of an old Word, or another program's. */
function kindOfCompound(bytes: Buffer) {
  if (bytes.includes(Buffer.from('EncryptedPackage', 'utf16le'))) return 'file-password';
  return bytes.includes(Buffer.from('WordDocument', 'utf16le')) ? 'file-old-word' : 'file-format-unknown';
}
