import path from 'node:path';
import { largestDocument } from '../../core/api/largest.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { largestBundle } from '../../core/share/bundle.ts';
import { fileError } from '../files/fileError.ts';
import { fileSource } from '../files/fileSource.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { openPhotoStore, PhotoGone } from '../library/openPhotoStore.ts';
import type { BundleAnswers, BundleTask } from './bundleJob.ts';
import { bundleParts, type BundleParts } from './bundleParts.ts';
import { packBundle } from './packBundle.ts';
import { readBundle } from './readBundle.ts';

interface Opened extends BundleParts {
  name: string;
  close: () => void;
}

/** The bundles that are open on this thread, by number. */
const open = new Map<number, Opened>();
let last = 0;

/** Does what the thread is asked: writes a bundle and reads it back, or opens one and gives it in portions. */
export async function answerBundle(task: BundleTask): Promise<Result<BundleAnswers[BundleTask['task']]>> {
  if (task.task === 'write') return writeBundle(task);
  if (task.task === 'open') return openBundle(task.file);
  const opened = open.get(task.opened);
  if (!opened) throw new Error(`bundle ${task.opened} is not open`);
  if (task.task === 'done') {
    open.delete(task.opened);
    opened.close();
    return ok(null);
  }
  const given = task.task === 'part' ? opened.part(task.from) : opened.photo(task.at);
  return given === null ? fail({ kind: 'bundle-altered', name: opened.name, place: opened.name }) : ok(given);
}

function openBundle(file: string): Result<BundleAnswers['open']> {
  const name = path.basename(file);
  return reading(file, (source) => {
    const read = readBundle(source, name);
    if (!read.ok) {
      source.close();
      return read;
    }
    const parts = bundleParts(read.value);
    last += 1;
    open.set(last, { ...parts, name, close: source.close });
    return ok({ opened: last, table: parts.table });
  });
}

/** Does something with the bytes of a file, which has to close it; a file that cannot be read is told. */
function reading<T>(file: string, act: (source: ReturnType<typeof fileSource>) => Result<T>): Result<T> {
  try {
    return act(fileSource(file));
  } catch (error) {
    const known = fileError(error, path.basename(file));
    if (!known) throw error;
    return fail(known);
  }
}

async function writeBundle({ bundle, photos: store, file }: Extract<BundleTask, { task: 'write' }>): Promise<Result<{ bytes: number }>> {
  const name = path.basename(file);
  const { items, seen } = bundle;
  const isTooLarge =
    items.length > largestBundle.items ||
    seen.length > largestBundle.seen ||
    [...items, ...seen].some(({ json }) => Buffer.byteLength(json) > largestDocument);
  if (isTooLarge) return fail({ kind: 'bundle-too-large', name });
  const { photos, close } = openPhotoStore(store);
  try {
    const read = new Map<string, Uint8Array>();
    let size = 0;
    for (const [photo, { bytes }] of photos) {
      size += bytes.length;
      if (size > largestBundle.whole) return fail({ kind: 'bundle-too-large', name });
      read.set(photo, bytes);
    }
    const packed = packBundle(bundle, read);
    const written = await writeAtomically(file, packed);
    if (!written.ok) return written;
    const again = reading(file, (source) => {
      const back = readBundle(source, name);
      source.close();
      return back;
    });
    return again.ok ? ok({ bytes: packed.length }) : again;
  } catch (error) {
    if (error instanceof PhotoGone) return fail({ kind: 'photo-missing', name: error.photo });
    throw error;
  } finally {
    close();
  }
}
