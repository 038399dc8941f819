import type { AppError } from '../appError.ts';
import { openDocx, type DocxPackage } from '../docxRules/docxPackage.ts';
import { inMemory } from '../zip/byteSource.ts';
import { zipEntries } from '../zip/zipEntries.ts';

/** A packed letterhead, and what it may unpack to, in bytes. */
export const largestLetterhead = { packed: 4 * 1024 * 1024, unpacked: 40 * 1024 * 1024 };

/** Why the file of this name cannot be a letterhead, as far as its package tells; null when it can. */
export function letterheadFault(file: Uint8Array, name: string): AppError | null {
  if (file.length > largestLetterhead.packed) return { kind: 'letterhead-too-large', name };
  let docx: DocxPackage;
  try {
    // An encrypted Word file is an OLE container, not a ZIP file.
    if (new DataView(file.buffer, file.byteOffset, file.byteLength).getUint32(0) === 0xd0_cf_11_e0)
      return { kind: 'letterhead-encrypted', name };
    const entries = zipEntries(inMemory(file));
    if (entries.some(({ isEncrypted }) => isEncrypted)) return { kind: 'letterhead-encrypted', name };
    if (entries.reduce((sum, { size }) => sum + size, 0) > largestLetterhead.unpacked) return { kind: 'letterhead-too-large', name };
    docx = openDocx(file);
  } catch {
    return { kind: 'letterhead-not-word', name };
  }
  if (docx.main === undefined || !isReadable(docx) || !docx.names.has('[Content_Types].xml')) return { kind: 'letterhead-not-word', name };
  // The few programs that name it otherwise are told so; everything that reads a Word file back here looks for it there.
  if (docx.main !== 'word/document.xml') return { kind: 'letterhead-breaks', name, place: docx.main };
  const macro = [...docx.names].find((part) => /vba|activeX/iu.test(part));
  if (macro !== undefined || /macroEnabled/u.test(contentTypes(docx))) return { kind: 'letterhead-macros', name };
  const embedded = [...docx.names].find((part) => /\/embeddings\/|\.bin$|afchunk/iu.test(part));
  if (embedded !== undefined) return { kind: 'letterhead-embedded', name, place: embedded };
  for (const table of docx.names) {
    if (!table.endsWith('.rels')) continue;
    const part = table.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    const outside = docx
      .relationships(part)
      .find(({ isExternal, kind }) => isExternal && !['hyperlink', 'attachedTemplate'].includes(kind));
    if (outside) return { kind: 'letterhead-outside', name, place: outside.target.slice(0, 200) };
    const packed = docx.relationships(part).find(({ kind }) => ['oleObject', 'aFChunk', 'package', 'control'].includes(kind));
    if (packed) return { kind: 'letterhead-embedded', name, place: packed.target };
  }
  return null;
}

/** Every part that says it is XML can be read as such. */
function isReadable(docx: DocxPackage): boolean {
  try {
    for (const name of docx.names) if (/\.(?:xml|rels)$/u.test(name)) docx.xml(name);
    return true;
  } catch {
    return false;
  }
}

const contentTypes = (docx: DocxPackage): string => new TextDecoder().decode(docx.bytes('[Content_Types].xml'));
