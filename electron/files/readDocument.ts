import { createHash, randomUUID } from 'node:crypto';
import mammoth from 'mammoth';
import type { Dropped, Imported } from '../../core/import/imported.ts';
import { ownStyleMap } from '../../core/import/html/ownStyles.ts';
import { importHtml } from '../../core/import/html/importHtml.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { cleanDocx } from './cleanDocx.ts';
import { markdownHtml } from './markdownHtml.ts';
import { decodedText, deskZone } from './readSource.ts';
import { ownProperties } from './wordProperties.ts';
import type { SourceKind } from './sourceKind.ts';

/** A release read from a file, and the pictures that came in it; a figure names its picture by the SHA-256 of these bytes. */
export interface ReadDocument extends Imported {
  pictures: { photo: string; bytes: Uint8Array }[];
}

/** Reads a Word file, a web page or Markdown. Errors with the file's name: `file-empty`, `file-binary`, `file-format-unknown`, `headline-missing`. */
export async function readDocument(kind: Exclude<SourceKind, 'text'>, bytes: Buffer, name: string): Promise<Result<ReadDocument>> {
  const pictures = new Map<string, Uint8Array>();
  const source = kind === 'docx' ? await htmlOfDocx(bytes, name, pictures) : htmlOfText(kind, bytes, name);
  if (!source.ok) return source;
  const { html, dropped } = source.value;
  const imported = importHtml({
    html,
    name,
    newId: () => randomUUID(),
    photoOf: (src) => (pictures.has(src) ? src : null),
    zone: deskZone(),
    outside: dropped,
    properties: kind === 'docx' ? ownProperties(bytes) : null,
  });
  if (!imported.ok) return imported;
  return ok({
    ...imported.value,
    dropped: [...dropped, ...imported.value.dropped],
    pictures: [...pictures].map(([photo, given]) => ({ photo, bytes: given })),
  });
}

interface Html {
  html: string;
  dropped: Dropped[];
}

function htmlOfText(kind: 'html' | 'markdown', bytes: Buffer, name: string): Result<Html> {
  const text = decodedText(bytes, name);
  if (!text.ok) return text;
  return ok({ html: kind === 'html' ? text.value : markdownHtml(text.value), dropped: [] });
}

async function htmlOfDocx(bytes: Buffer, name: string, pictures: Map<string, Uint8Array>): Promise<Result<Html>> {
  const clean = cleanDocx(bytes);
  if (!clean) return fail({ kind: 'file-format-unknown', name });
  const convertImage = mammoth.images.imgElement(async (image) => {
    const picture = await image.readAsBuffer();
    const photo = createHash('sha256').update(picture).digest('hex');
    pictures.set(photo, Uint8Array.from(picture));
    return { src: photo };
  });
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(clean.bytes) },
      {
        convertImage,
        styleMap: [
          ...ownStyleMap,
          "p[style-name='Title'] => h1:fresh",
          "p[style-name='Quote'] => blockquote > p:fresh",
          'u => u',
          'strike => s',
        ],
      },
    );
    return ok({ html: value, dropped: clean.dropped });
  } catch {
    return fail({ kind: 'file-format-unknown', name });
  }
}
