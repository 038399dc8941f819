import path from 'node:path';
import type { Dropped, Imported } from '../../core/import/imported.ts';
import { importSiteText } from '../../core/import/importSiteText.ts';
import type { Block } from '../../core/release/document/document.ts';
import { ok, type Result } from '../../core/result.ts';
import type { ReadDocument } from '../files/readDocument.ts';
import { readDocumentInWorker } from '../files/readDocumentInWorker.ts';
import { deskZone, guessedCodePage, readSourceBytes, sourceText } from '../files/readSource.ts';
import { sourceKind } from '../files/sourceKind.ts';
import type { Library } from '../library/library.ts';

/** A release out of a file, and the code page that was guessed for it; null where the file says what it is. */
export interface ReadRelease extends Imported {
  codePage: string | null;
}

type PhotoKeeper = Pick<Library, 'addPhoto'>;

/**
 * Reads a release out of a file of any kind, Word, web page, Markdown or plain text. Its pictures are laid where `keeper` says, which
 * is asked only when the file holds some.
 */
export async function readRelease(
  file: string,
  newId: () => string,
  keeper: () => Promise<Result<PhotoKeeper>>,
): Promise<Result<ReadRelease>> {
  const name = path.basename(file);
  const bytes = await readSourceBytes(file);
  if (!bytes.ok) return bytes;
  const kind = sourceKind(bytes.value, name);
  if (kind === null || kind === 'text') {
    const text = sourceText(bytes.value, name);
    const imported = text.ok ? importSiteText(text.value, newId, deskZone(), name) : text;
    return imported.ok ? ok({ ...imported.value, codePage: guessedCodePage(bytes.value) }) : imported;
  }
  const read = await readDocumentInWorker({ kind, bytes: bytes.value, name });
  if (!read.ok) return read;
  const { pictures, ...imported } = read.value;
  const codePage = kind === 'docx' ? null : guessedCodePage(bytes.value);
  if (pictures.length === 0) return ok({ ...imported, codePage });
  const opened = await keeper();
  return opened.ok ? ok({ ...(await withPhotos(opened.value, imported, pictures)), codePage }) : opened;
}

/** Takes the pictures of a file into a library. One that is no photo there is left out and told. */
async function withPhotos(library: PhotoKeeper, imported: Imported, pictures: ReadDocument['pictures']): Promise<Imported> {
  const kept = new Map<string, string>();
  for (const { photo, bytes } of pictures) {
    const added = await library.addPhoto(bytes, photo);
    if (added.ok) kept.set(photo, added.value.photo);
  }
  const dropped: Dropped[] = [...imported.dropped];
  const blocks = imported.document.blocks.flatMap((block): Block[] => {
    if (block.type !== 'figure') return [block];
    const photo = kept.get(block.photo);
    if (photo !== undefined) return [{ ...block, photo }];
    dropped.push({ reason: 'picture', text: block.alt });
    return [];
  });
  return { ...imported, document: { ...imported.document, blocks }, dropped };
}
