import path from 'node:path';
import { importSiteText } from '../../core/import/importSiteText.ts';
import type { ImportReport } from '../../core/ipc/contract.ts';
import { fail, ok } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { readSource } from '../files/readSource.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

/** Turns a source text into a stored release and tells what was left out. */
export async function importText(
  { library, tell, now, newId }: Pick<Services, 'library' | 'tell' | 'now' | 'newId'>,
  text: string,
  name = '',
): Promise<Result<ImportReport>> {
  const imported = importSiteText(text, newId, name);
  if (!imported.ok) return imported;
  const { fields, document, dropped } = imported.value;
  const at = now().toISOString();
  const release = { id: newId(), status: 'draft' as const, fields, document, createdAt: at, updatedAt: at };
  const created = await library.create(release);
  if (!created.ok) return created;
  tell('library.changed', { id: release.id });
  return ok({ id: release.id, headline: fields.headline, dropped });
}

/** Answers that bring text in from a file the person chose, or from the clipboard. */
export const importHandlers = (services: Services): Pick<Handlers, 'import.file' | 'import.text'> => ({
  'import.file': async () => {
    const file = await services.chooser.toOpen();
    if (file === null) return fail({ kind: 'cancelled' });
    const source = await readSource(file);
    return source.ok ? importText(services, source.value, path.basename(file)) : source;
  },
  'import.text': ({ text }) => importText(services, text),
});
