import type { PhotoForm } from '../../core/export/exporter.ts';
import type { KitPart } from '../../core/kit/kit.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { noPhotos } from '../library/photoStore.ts';
import { ownLetterhead } from './ownLetterhead.ts';
import type { StoredKit } from '../press/storedKit.ts';
import { shownPhotos } from './photosOf.ts';
import type { Services } from './services.ts';

/** Gathers what a plan names, as it is stored now. A release or a photo that is gone is an error: nothing leaves with a hole in it. */
export async function kitOf({ library, settings }: Pick<Services, 'library' | 'settings'>, plan: KitPlan): Promise<Result<StoredKit>> {
  const rows = await library.rows(plan.parts.flatMap((part) => (part.type === 'release' ? part.id : [])));
  if (!rows.ok) return rows;
  const forms = new Map<string, PhotoForm>();
  let file: string | null = null;
  const parts: KitPart[] = [];
  for (const part of plan.parts) {
    if (part.type !== 'release') {
      parts.push(part);
      continue;
    }
    const row = rows.value.find(({ id }) => id === part.id);
    if (row === undefined || row.trashedAt !== null) return fail({ kind: 'release-missing', name: row?.headline ?? part.id });
    const settled = await library.settle(part.id, 'export');
    if (!settled.ok) return settled;
    const opened = await library.open(part.id);
    if (!opened.ok) return opened;
    const { release } = opened.value;
    // Release by release: the library has to answer others in between.
    const shown = shownPhotos(release.document).filter((photo) => !forms.has(photo));
    const store = shown.length === 0 ? ok(noPhotos) : await library.photoStore(shown);
    if (!store.ok) return store;
    file ??= store.value.file;
    for (const [sha256, form] of store.value.forms) forms.set(sha256, form);
    parts.push({ type: 'release', release });
  }
  const own = await ownLetterhead({ library, settings });
  if (!own.ok) return own;
  const { id, title, language, number, version } = plan;
  return ok({
    kit: { id, title, language, number, version, parts },
    photos: { file, forms },
    letterhead: settings.get().letterhead,
    ...own.value,
  });
}
