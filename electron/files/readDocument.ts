import { createHash, randomUUID } from 'node:crypto';
import { htmlLines } from '../../core/import/html/htmlLines.ts';
import { importHtml } from '../../core/import/html/importHtml.ts';
import type { Imported } from '../../core/import/imported.ts';
import { lostWords } from '../../core/import/lostWords.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { markdownHtml } from './markdownHtml.ts';
import { decodedText, deskZone } from './readSource.ts';
import { redrawing, type Redraw } from './pictures/redrawing.ts';
import { uprightPictures } from './pictures/uprightPictures.ts';
import { ownProperties } from './wordProperties.ts';
import type { SourceKind } from './sourceKind.ts';
import { openWordFile } from './word/openWordFile.ts';
import { readDocx, type DocxHtml } from './word/readDocx.ts';
import { wordSourceLines } from './word/sourceLines.ts';

/** A release read from a file, and the pictures that came in it; a figure names its picture by the SHA-256 of these bytes. */
export interface ReadDocument extends Imported {
  pictures: { photo: string; bytes: Uint8Array }[];
}

/**
 * Reads a Word file, a web page or Markdown. The words of the source are counted apart from the reader, and what is neither in the
 * release nor left out on purpose is told as lost. Errors with the file's name: `file-empty`, `file-binary`, and those of `openWordFile`.
 */
export async function readDocument(kind: Exclude<SourceKind, 'text'>, bytes: Buffer, name: string): Promise<Result<ReadDocument>> {
  const redraw = redrawing();
  const source = kind === 'docx' ? await htmlOfDocx(bytes, name, redraw) : htmlOfText(kind, bytes, name);
  if (!source.ok) return source;
  const { html, notes, dropped, pictures, words } = source.value;
  const read = importHtml({
    html,
    notes,
    name,
    newId: () => randomUUID(),
    photoOf: (src) => (pictures.has(src) ? src : pictureInAddress(src, pictures)),
    zone: deskZone(),
    outside: dropped,
    properties: kind === 'docx' ? ownProperties(bytes) : null,
  });
  if (!read.ok) return read;
  const imported = { ...read.value, dropped: [...dropped, ...read.value.dropped] };
  const upright = uprightPictures(imported, pictures, redraw);
  return ok({ ...upright, dropped: [...lostWords(words, upright), ...upright.dropped] });
}

/** Takes a picture that a page holds in its address (RFC 2397) among the pictures, and returns its hash; null for any other address. */
function pictureInAddress(src: string, pictures: Map<string, Uint8Array>): string | null {
  const data = /^\s*data:image\/[\w.+-]+(?:;[\w=.-]+)*;base64,(?<data>[\s\S]+)$/iu.exec(src)?.groups?.['data'];
  if (data === undefined) return null;
  const picture = Buffer.from(data, 'base64');
  const photo = createHash('sha256').update(picture).digest('hex');
  pictures.set(photo, Uint8Array.from(picture));
  return photo;
}

/** A source as HTML, with every word of it as it was counted before. */
interface Counted extends DocxHtml {
  words: string[];
}

function htmlOfText(kind: 'html' | 'markdown', bytes: Buffer, name: string): Result<Counted> {
  const text = decodedText(bytes, name);
  if (!text.ok) return text;
  const html = kind === 'html' ? text.value : markdownHtml(text.value);
  return ok({ html, notes: '', dropped: [], pictures: new Map(), words: htmlLines(html) });
}

async function htmlOfDocx(bytes: Buffer, name: string, redraw: Redraw): Promise<Result<Counted>> {
  const docx = openWordFile(bytes, name);
  if (!docx.ok) return docx;
  try {
    return ok({ ...(await readDocx(docx.value, redraw)), words: wordSourceLines(docx.value) });
  } catch {
    // A part the text needs is broken.
    return fail({ kind: 'file-damaged', name });
  }
}
