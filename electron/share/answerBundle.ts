import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fail, ok, type Result } from '../../core/result.ts';
import { fileError } from '../files/fileError.ts';
import { writeAtomically } from '../files/writeAtomically.ts';
import { openPhotoStore, PhotoGone } from '../library/openPhotoStore.ts';
import type { BundleTask } from './bundleJob.ts';
import { packBundle } from './packBundle.ts';
import { readBundle, type ReadBundle } from './readBundle.ts';

/** A bundle is held in memory while it is packed; larger ones go without some of their photos. In bytes. */
const largest = 1024 * 1024 * 1024;

/** Does what the thread is asked: writes a bundle and reads it back, or reads one. */
export async function answerBundle(task: BundleTask): Promise<Result<{ bytes: number } | ReadBundle>> {
  return task.task === 'write' ? writeBundle(task) : readBundleFile(task.file);
}

async function writeBundle({ bundle, photos: store, file }: Extract<BundleTask, { task: 'write' }>): Promise<Result<{ bytes: number }>> {
  const { photos, close } = openPhotoStore(store);
  try {
    const read = new Map<string, Uint8Array>();
    let size = 0;
    for (const [photo, { bytes }] of photos) {
      size += bytes.length;
      if (size > largest) return fail({ kind: 'kit-too-large', name: path.basename(file), size: '1 GB' });
      read.set(photo, bytes);
    }
    const packed = packBundle(bundle, read);
    const written = await writeAtomically(file, packed);
    if (!written.ok) return written;
    const again = await readBundleFile(file);
    return again.ok ? ok({ bytes: packed.length }) : again;
  } catch (error) {
    if (error instanceof PhotoGone) return fail({ kind: 'photo-missing', name: error.photo });
    throw error;
  } finally {
    close();
  }
}

async function readBundleFile(file: string): Promise<Result<ReadBundle>> {
  const name = path.basename(file);
  try {
    if ((await stat(file)).size > largest) return fail({ kind: 'bundle-unreadable', name });
    return readBundle(await readFile(file), name);
  } catch (error) {
    const known = fileError(error, name);
    if (!known) throw error;
    return fail(known);
  }
}
