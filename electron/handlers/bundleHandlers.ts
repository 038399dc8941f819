import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { bundleExtension, type BundleReport } from '../../core/share/bundle.ts';
import { exportName } from '../files/exportName.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'bundle.write' | 'bundle.read';
type Needs = Pick<Services, 'library' | 'bundleJob' | 'settings' | 'openReleases' | 'chooser' | 'tell' | 'now'>;

/** Answers about courier bundles. Paths come from the machine's own dialogs. */
export const bundleHandlers = (services: Needs): Pick<Handlers, Names> => {
  const { chooser, now } = services;
  return {
    'bundle.write': async ({ only, photos }) => {
      const name = exportName({ date: now().toISOString().slice(0, 10), headline: 'courier' }, bundleExtension);
      const file = await chooser.toSave(name, bundleExtension);
      if (file === null) return fail({ kind: 'cancelled' });
      const written = await writeBundle(services, file, { only, photos });
      if (!written.ok) return written;
      return ok({ name: path.basename(file), bytes: written.value.bytes, checkedAt: now().toISOString() });
    },
    'bundle.read': async () => {
      const file = await chooser.toOpen('bundle');
      return file === null ? fail({ kind: 'cancelled' }) : readBundle(services, file);
    },
  };
};

/** Writes everything that is shared, or only these releases, for a courier; with the photos they show or without. */
export async function writeBundle(
  { library, bundleJob, settings }: Pick<Needs, 'library' | 'bundleJob' | 'settings'>,
  file: string,
  { only, photos: withPhotos }: { only: readonly string[] | null; photos: boolean },
): Promise<Result<{ bytes: number; items: number }>> {
  const out = await library.bundleOut(whoIs(settings.get()), only);
  if (!out.ok) return out;
  const { bundle, photos } = out.value;
  const store = await library.photoStore(withPhotos ? photos : []);
  if (!store.ok) return store;
  const written = await bundleJob.write(bundle, store.value, file);
  return written.ok ? ok({ bytes: written.value.bytes, items: bundle.items.length }) : written;
}

/** Takes a bundle in: photos first, so that no text shows a hole, then what fits in; the rest become questions. */
export async function readBundle(
  { library, bundleJob, openReleases, tell }: Pick<Needs, 'library' | 'bundleJob' | 'openReleases' | 'tell'>,
  file: string,
): Promise<Result<BundleReport>> {
  const read = await bundleJob.read(file);
  if (!read.ok) return read;
  const { bundle, photos } = read.value;
  for (const [photo, bytes] of photos) {
    const added = await library.addPhoto(bytes, `${photo.slice(0, 8)}.jpg`);
    // Bytes that are no picture are shown as a missing photo.
    if (!added.ok && added.error.kind !== 'picture-unreadable') return added;
  }
  const taken = await library.bundleIn(bundle, [...openReleases]);
  if (!taken.ok) return taken;
  for (const { kind, id } of taken.value.taken) if (kind === 'drafts') tell('library.changed', { id });
  if (taken.value.taken.some(({ kind }) => kind !== 'drafts')) tell('contacts.changed', null);
  tell('share.changed', null);
  const questions = await library.shareQuestions();
  if (!questions.ok) return questions;
  return ok({
    name: path.basename(file),
    author: bundle.author,
    taken: taken.value.taken.length,
    known: taken.value.known,
    questions: questions.value.filter(({ destinationId }) => destinationId === bundle.desk).length,
  });
}

/** What others read of this desk: its officer, else its press center. */
const whoIs = ({ author, letterhead: { en } }: ReturnType<Needs['settings']['get']>): string =>
  author || en.unit || en.organisation || 'Dateline';
