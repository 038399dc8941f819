import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { bundleExtension, type Bundle, type BundleItem, type BundleReport, type BundleSeen } from '../../core/share/bundle.ts';
import type { OpenedBundle } from '../share/bundleJob.ts';
import { exportName } from '../files/exportName.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'bundle.write' | 'bundle.read';
type Needs = Pick<Services, 'library' | 'bundleJob' | 'settings' | 'openReleases' | 'chooser' | 'confirm' | 'tell' | 'now'>;

/** Answers about courier bundles. Paths come from the machine's own dialogs. */
export const bundleHandlers = (services: Needs): Pick<Handlers, Names> => {
  const { chooser, confirm, now } = services;
  return {
    'bundle.write': async ({ only, photos }) => {
      const name = exportName({ date: now().toISOString().slice(0, 10), headline: 'courier' }, bundleExtension);
      const file = await chooser.toSave(name, bundleExtension);
      if (file === null) return fail({ kind: 'cancelled' });
      const confirmed = await confirm({ about: 'bundle', file, only: only?.length ?? null, photos });
      if (!confirmed.ok) return confirmed;
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

/** So many things of a bundle are gathered at once: what is typed meanwhile waits for each portion. */
const portion = 40;

/** Gathers everything that is shared, or only these releases, and the names of the photos they show. */
export async function gatherBundle(
  library: Pick<Needs['library'], 'bundleBegun' | 'bundlePart'>,
  author: string,
  only: readonly string[] | null,
): Promise<Result<{ bundle: Bundle; photos: string[] }>> {
  const begun = await library.bundleBegun();
  if (!begun.ok) return begun;
  const { things, ...about } = begun.value;
  const wanted = things.filter(({ id }) => only === null || only.includes(id));
  const items: BundleItem[] = [];
  const seen: BundleSeen[] = [];
  const photos = new Set<string>();
  for (let at = 0; at < wanted.length; at += portion) {
    const part = await library.bundlePart(wanted.slice(at, at + portion));
    if (!part.ok) return part;
    items.push(...part.value.items);
    seen.push(...part.value.seen);
    for (const photo of part.value.photos) photos.add(photo);
  }
  return ok({ bundle: { ...about, author, items, seen }, photos: [...photos] });
}

/** Writes everything that is shared, or only these releases, for a courier; with the photos they show or without. */
export async function writeBundle(
  { library, bundleJob, settings }: Pick<Needs, 'library' | 'bundleJob' | 'settings'>,
  file: string,
  { only, photos: withPhotos }: { only: readonly string[] | null; photos: boolean },
): Promise<Result<{ bytes: number; items: number }>> {
  const gathered = await gatherBundle(library, whoIs(settings.get()), only);
  if (!gathered.ok) return gathered;
  const { bundle, photos } = gathered.value;
  const store = await library.photoStore(withPhotos ? photos : []);
  if (!store.ok) return store;
  const written = await bundleJob.write(bundle, store.value, file);
  return written.ok ? ok({ bytes: written.value.bytes, items: bundle.items.length }) : written;
}

type TakeNeeds = Pick<Needs, 'bundleJob' | 'openReleases' | 'tell'> & {
  library: Pick<Needs['library'], 'addPhoto' | 'bundleIn' | 'shareWaiting'>;
};

/** Takes a bundle in: photos first, so that no text shows a hole, then what fits in; the rest become questions. */
export async function readBundle(services: TakeNeeds, file: string): Promise<Result<BundleReport>> {
  const opened = await services.bundleJob.open(file);
  if (!opened.ok) return opened;
  try {
    const taken = await takeIn(services, opened.value);
    return taken.ok ? ok({ ...taken.value, name: path.basename(file) }) : taken;
  } finally {
    await opened.value.close();
  }
}

async function takeIn(
  { library, openReleases, tell }: TakeNeeds,
  { table, part, photo }: OpenedBundle,
): Promise<Result<Omit<BundleReport, 'name'>>> {
  for (let at = 0; at < table.photos; at += 1) {
    const bytes = await photo(at);
    if (!bytes.ok) return bytes;
    const added = await library.addPhoto(bytes.value, 'courier.jpg');
    // Bytes that are no picture are shown as a missing photo.
    if (!added.ok && added.error.kind !== 'picture-unreadable') return added;
  }
  let [taken, known] = [0, 0];
  // Broken off and taken in again, what is in already changes nothing.
  for (let at = 0; at < table.items;) {
    const given = await part(at);
    if (!given.ok) return given;
    const { items, seen, next } = given.value;
    const done = await library.bundleIn({ ...table.about, items, seen }, [...openReleases]);
    if (!done.ok) return done;
    taken += done.value.taken.length;
    known += done.value.known;
    for (const { kind, id } of done.value.taken) if (kind === 'drafts') tell('library.changed', { id });
    at = next;
  }
  if (taken > 0) tell('contacts.changed', null);
  tell('share.changed', null);
  const questions = await library.shareWaiting(table.about.desk);
  if (!questions.ok) return questions;
  return ok({ author: table.about.author, taken, known, questions: questions.value, unread: table.unread });
}

/** What others read of this desk: its officer, else its press center. */
const whoIs = ({ author, letterhead: { en } }: ReturnType<Needs['settings']['get']>): string =>
  author || en.unit || en.organisation || 'Dateline';
