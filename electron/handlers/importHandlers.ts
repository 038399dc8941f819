import type { Imported, ImportReport } from '../../core/import/imported.ts';
import { importSiteText } from '../../core/import/importSiteText.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { deskZone } from '../files/readSource.ts';
import type { Handlers } from './handler.ts';
import { readRelease } from './readRelease.ts';
import type { Services } from './services.ts';

type Keeper = Pick<Services, 'library' | 'tell' | 'now' | 'newId'>;

/** Turns a source text into a stored release and tells what was left out. */
export async function importText(keeper: Keeper, text: string, name = ''): Promise<Result<ImportReport>> {
  const imported = importSiteText(text, keeper.newId, deskZone(), name);
  return imported.ok ? keep(keeper, imported.value, null) : imported;
}

/** Turns a file of any kind that can be read into a stored release. */
export async function importFile(keeper: Keeper, file: string): Promise<Result<ImportReport>> {
  const read = await readRelease(file, keeper.newId, async () => ok(keeper.library));
  return read.ok ? keep(keeper, read.value, read.value.codePage) : read;
}

async function keep(
  { library, tell, now, newId }: Keeper,
  { fields, document, dropped, asks, place }: Imported,
  codePage: string | null,
): Promise<Result<ImportReport>> {
  const at = now().toISOString();
  const release = { id: newId(), status: 'draft' as const, fields, document, createdAt: at, updatedAt: at };
  const created = await library.create(release);
  if (!created.ok) return created;
  tell('library.changed', { id: release.id });
  return ok({ id: release.id, headline: fields.headline, dropped, embargo: fields.embargo, asks, place, codePage });
}

/** Answers that bring text in from a file the person chose, or from the clipboard. */
export const importHandlers = (services: Services): Pick<Handlers, 'import.file' | 'import.text'> => ({
  'import.file': async () => {
    const file = await services.chooser.toOpen('text');
    return file === null ? fail({ kind: 'cancelled' }) : importFile(services, file);
  },
  'import.text': ({ text }) => importText(services, text),
});
