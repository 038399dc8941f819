import { createHash } from 'node:crypto';
import { readFile, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { usualParts } from '../../core/kit/usualParts.ts';
import type { Release } from '../../core/release/release.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { fileError } from '../files/fileError.ts';
import { noPhotos } from '../library/photoStore.ts';
import type { HandOut } from '../publish/handOut.ts';
import { ownLetterhead } from './ownLetterhead.ts';
import { shownPhotos } from './photosOf.ts';
import type { Services } from './services.ts';

type Needs = Pick<Services, 'library' | 'settings' | 'exportJob'>;

/**
 * Hands the files of one release out into a folder: written beside its place under another name, read back, and given its name only
 * then. What a kill has left of an earlier try is cleared away; a folder that is there is complete and stays as it is.
 */
export const handOutFiles =
  ({ library, settings, exportJob }: Needs): HandOut =>
  async (release, folder) => {
    const temporary = path.join(path.dirname(folder), `.${path.basename(folder)}.part`);
    try {
      const there = await manifestIn(folder);
      if (there !== null) return ok({ manifest: there });
      await rm(temporary, { recursive: true, force: true });
      const kit = await kitOfOne({ library, settings }, release);
      if (!kit.ok) return kit;
      const made = await exportJob.renderKit('files', kit.value, { file: folder, temporary }, () => {});
      if (!made.ok) {
        await rm(temporary, { recursive: true, force: true });
        return made;
      }
      await rename(temporary, folder);
      const manifest = await manifestIn(folder);
      return manifest === null ? fail({ kind: 'file-missing', name: path.join(folder, 'manifest.json') }) : ok({ manifest });
    } catch (error) {
      const known = fileError(error, folder);
      if (known === null) throw error;
      return fail(known);
    }
  };

/** The hash of a handed-out folder's list of files; null where there is none. */
async function manifestIn(folder: string): Promise<string | null> {
  try {
    return createHash('sha256')
      .update(await readFile(path.join(folder, 'manifest.json')))
      .digest('hex');
  } catch (error) {
    if (fileError(error, folder)?.kind === 'file-missing') return null;
    throw error;
  }
}

async function kitOfOne({ library, settings }: Pick<Services, 'library' | 'settings'>, release: Release) {
  const shown = shownPhotos(release.document);
  const photos = shown.length === 0 ? ok(noPhotos) : await library.photoStore(shown);
  if (!photos.ok) return photos;
  const own: Result<{ ownLetterhead?: Uint8Array }> = await ownLetterhead({ library, settings });
  if (!own.ok) return own;
  const { headline, language, number } = release.fields;
  return ok({
    kit: {
      id: release.id,
      title: headline,
      language: language === 'en' ? ('en' as const) : ('ru' as const),
      number,
      version: '',
      parts: usualParts([release]),
    },
    photos: photos.value,
    letterhead: settings.get().letterhead,
    ...own.value,
  });
}
