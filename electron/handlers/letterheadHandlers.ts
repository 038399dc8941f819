import path from 'node:path';
import type { LetterheadFile, LetterheadView } from '../../core/letterhead/letterheadFile.ts';
import { trialRelease } from '../../core/letterhead/trialRelease.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { readSourceBytes } from '../files/readSource.ts';
import type { Handlers } from './handler.ts';
import { letterheadBytes } from './ownLetterhead.ts';
import type { Services } from './services.ts';

type Names =
  | 'letterheads.list'
  | 'letterheads.add'
  | 'letterheads.save'
  | 'letterheads.remove'
  | 'letterheads.restore'
  | 'letterheads.preview';

/** Answers about letterheads of one's own. Files stay with the machine; the window sees what they are called and ask for. */
export const letterheadHandlers = ({
  library,
  settings,
  chooser,
  exportJob,
  uiLanguage,
  tell,
  now,
  newId,
}: Services): Pick<Handlers, Names> => {
  const one = async (id: string): Promise<Result<LetterheadFile>> => {
    const kept = await library.letterhead(id);
    if (!kept.ok) return kept;
    return kept.value ? ok(kept.value) : fail({ kind: 'letterhead-missing' });
  };
  const changed = async <T>(act: Promise<Result<null>>, value: T): Promise<Result<T>> => {
    const done = await act;
    if (!done.ok) return done;
    tell('letterheads.changed', null);
    return ok(value);
  };
  return {
    'letterheads.list': async () => {
      const kept = await library.letterheads();
      return kept.ok ? ok(kept.value.map(viewOf)) : kept;
    },
    'letterheads.add': async () => {
      const file = await chooser.toOpen('letterhead');
      if (file === null) return fail({ kind: 'cancelled' });
      const bytes = await readSourceBytes(file);
      if (!bytes.ok) return bytes;
      const name = path.basename(file);
      const read = await exportJob.readLetterhead(bytes.value, name, settings.get().letterhead);
      if (!read.ok) return read;
      const { known, unknown } = read.value;
      const entry: LetterheadFile = {
        id: newId(),
        name: path.parse(name).name.slice(0, 200) || name,
        unit: '',
        known,
        unknown,
        file: bytes.value.toString('base64'),
        updatedAt: now().toISOString(),
      };
      return changed(library.saveLetterhead(entry), viewOf(entry));
    },
    'letterheads.save': async ({ id, name, unit }) => {
      const found = await one(id);
      if (!found.ok) return found;
      const entry = { ...found.value, name, unit, updatedAt: now().toISOString() };
      return changed(library.saveLetterhead(entry), viewOf(entry));
    },
    'letterheads.remove': ({ id }) => changed(library.removeLetterhead(id), null),
    'letterheads.restore': ({ id }) => changed(library.restoreLetterhead(id), null),
    'letterheads.preview': async ({ id }) => {
      const found = await one(id);
      if (!found.ok) return found;
      const ownLetterhead = letterheadBytes(found.value);
      return exportJob.render('docx', {
        release: trialRelease(uiLanguage()),
        photos: new Map(),
        letterhead: settings.get().letterhead,
        ownLetterhead,
      });
    },
  };
};

function viewOf(letterhead: LetterheadFile): LetterheadView {
  const { file: _, ...view } = letterhead;
  return view;
}
