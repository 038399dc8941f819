import { openDocx, type DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { child } from '../../../core/docxRules/element.ts';
import { htmlLines } from '../../../core/import/html/htmlLines.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import { decodeSource } from '../decodeSource.ts';
import { storyWords } from './storyWords.ts';

/** The paragraphs of a file that a Word file takes in whole (`w:altChunk`); told as left out where it is of a kind that is not read. */
export function chunkLines(docx: DocxPackage, part: string, id: string, drop: (piece: Dropped) => void): string[] {
  const found = docx.relationships(part).find((one) => one.id === id);
  const lines = found && docx.names.has(found.part) ? linesOf(found.part, docx.bytes(found.part)) : null;
  if (lines !== null) return lines;
  drop({ reason: 'embedded', text: found?.target ?? id });
  return [];
}

function linesOf(name: string, bytes: Uint8Array): string[] | null {
  if (/\.(?:docx|docm|dotx|dotm)$/iu.test(name)) {
    try {
      const inner = openDocx(bytes);
      const body = inner.main === undefined ? undefined : child(inner.xml(inner.main), 'w:body');
      return body ? storyWords(body).split('\n').filter(Boolean) : null;
    } catch {
      return null;
    }
  }
  const text = decodeSource(bytes)?.text;
  if (text === undefined || text.startsWith('{\\rtf')) return null;
  if (/\.x?html?$/iu.test(name) || /^\s*<(?:!doctype|html|\?xml)/iu.test(text)) return htmlLines(text);
  return /\.txt$/iu.test(name) ? text.split(/\r\n|[\n\r]/u).filter((line) => line.trim() !== '') : null;
}
