import type { Dropped } from '../../../core/import/imported.ts';
import { documentText } from '../../../core/release/documentText.ts';
import type { Block } from '../../../core/release/document/document.ts';
import { readDocument } from '../readDocument.ts';
import { wordFile } from './wordFile.testing.ts';

/** What a Word file with this body, and these other parts, becomes when it is imported. */
export async function readWord(
  body: string,
  parts: Record<string, string | Uint8Array> = {},
): Promise<{ headline: string; blocks: Block[]; text: string; dropped: Dropped[]; pictures: Uint8Array[] }> {
  const read = await readDocument('docx', Buffer.from(wordFile(body, parts)), 'x.docx');
  if (!read.ok) throw new Error(read.error.kind);
  const { document, dropped, fields, pictures } = read.value;
  return {
    headline: fields.headline,
    blocks: document.blocks,
    text: documentText(document, 'en'),
    dropped,
    pictures: pictures.map(({ bytes }) => bytes),
  };
}
