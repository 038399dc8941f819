import path from 'node:path';
import type { Dropped, Imported, ImportReport } from '../../core/import/imported.ts';
import { importSiteText } from '../../core/import/importSiteText.ts';
import type { Block } from '../../core/release/document/document.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { readDocumentInWorker } from '../files/readDocumentInWorker.ts';
import type { ReadDocument } from '../files/readDocument.ts';
import { deskZone, guessedCodePage, readSourceBytes, sourceText } from '../files/readSource.ts';
import { sourceKind } from '../files/sourceKind.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Keeper = Pick<Services, 'library' | 'tell' | 'now' | 'newId'>;

/** Turns a source text into a stored release and tells what was left out. */
export async function importText(keeper: Keeper, text: string, name = '', codePage: string | null = null): Promise<Result<ImportReport>> {
  const imported = importSiteText(text, keeper.newId, deskZone(), name);
  return imported.ok ? keep(keeper, imported.value, codePage) : imported;
}

/** Turns a file of any kind that can be read, Word, web page, Markdown or plain text, into a stored release. */
export async function importFile(keeper: Keeper, file: string): Promise<Result<ImportReport>> {
  const name = path.basename(file);
  const bytes = await readSourceBytes(file);
  if (!bytes.ok) return bytes;
  const kind = sourceKind(bytes.value, name);
  if (kind === null || kind === 'text') {
    const text = sourceText(bytes.value, name);
    return text.ok ? importText(keeper, text.value, name, guessedCodePage(bytes.value)) : text;
  }
  const read = await readDocumentInWorker({ kind, bytes: bytes.value, name });
  if (!read.ok) return read;
  const codePage = kind === 'docx' ? null : guessedCodePage(bytes.value);
  return keep(keeper, await withPhotos(keeper, read.value), codePage);
}

/** Takes the pictures of a file into the library. One that is no photo there is left out and told. */
async function withPhotos({ library }: Keeper, { pictures, ...imported }: ReadDocument): Promise<Imported> {
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

async function keep(
  { library, tell, now, newId }: Keeper,
  { fields, document, dropped, asks }: Imported,
  codePage: string | null,
): Promise<Result<ImportReport>> {
  const at = now().toISOString();
  const release = { id: newId(), status: 'draft' as const, fields, document, createdAt: at, updatedAt: at };
  const created = await library.create(release);
  if (!created.ok) return created;
  tell('library.changed', { id: release.id });
  return ok({ id: release.id, headline: fields.headline, dropped, embargo: fields.embargo, asks, codePage });
}

/** Answers that bring text in from a file the person chose, or from the clipboard. */
export const importHandlers = (services: Services): Pick<Handlers, 'import.file' | 'import.text'> => ({
  'import.file': async () => {
    const file = await services.chooser.toOpen('text');
    return file === null ? fail({ kind: 'cancelled' }) : importFile(services, file);
  },
  'import.text': ({ text }) => importText(services, text),
});
