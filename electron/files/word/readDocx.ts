import { createHash } from 'node:crypto';
import mammoth from 'mammoth';
import type { DocxPackage } from '../../../core/docxRules/docxPackage.ts';
import { ownStyleMap } from '../../../core/import/html/ownStyles.ts';
import type { Dropped } from '../../../core/import/imported.ts';
import type { Redraw } from '../pictures/redrawing.ts';
import { simplerDocx } from './simplerDocx.ts';

/** A Word file as HTML, and what of it is not in there. */
export interface DocxHtml {
  html: string;
  /** Its foot- and endnotes, which follow everything else. */
  notes: string;
  dropped: Dropped[];
  /** By the SHA-256 of their bytes, by which the HTML names them. */
  pictures: Map<string, Uint8Array>;
}

/** Reads a Word file that has been taken apart. Throws where its text cannot be read. */
export async function readDocx(docx: DocxPackage, redraw: Redraw): Promise<DocxHtml> {
  const { text, notes, dropped } = simplerDocx(docx, redraw);
  const pictures = new Map<string, Uint8Array>();
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = Uint8Array.from(await image.readAsBuffer());
    const photo = createHash('sha256').update(picture).digest('hex');
    pictures.set(photo, picture);
    return { src: photo };
  });
  const styleMap = [
    ...ownStyleMap,
    "p[style-name='Title'] => h1:fresh",
    "p[style-name='Quote'] => blockquote > p:fresh",
    'u => u',
    'strike => s',
  ];
  const html = async (bytes: Uint8Array | null): Promise<string> =>
    bytes === null ? '' : (await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage, styleMap })).value;
  return { html: await html(text), notes: await html(notes), dropped, pictures };
}
