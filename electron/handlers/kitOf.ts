import type { PhotoBytes } from '../../core/export/exporter.ts';
import type { KitPart } from '../../core/kit/kit.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { ownLetterhead } from './ownLetterhead.ts';
import { photosOf } from './photosOf.ts';
import type { Services } from './services.ts';

/** Gathers what a plan names, as it is stored now. A release or a photo that is gone is an error: nothing leaves with a hole in it. */
export async function kitOf({ library, settings }: Pick<Services, 'library' | 'settings'>, plan: KitPlan): Promise<Result<KitInput>> {
  const rows = await library.rows(plan.parts.flatMap((part) => (part.type === 'release' ? part.id : [])));
  if (!rows.ok) return rows;
  const photos = new Map<string, PhotoBytes>();
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
    const shown = await photosOf(library, release.document);
    if (!shown.ok) return shown;
    for (const [sha256, photo] of shown.value) photos.set(sha256, photo);
    parts.push({ type: 'release', release });
  }
  const own = await ownLetterhead({ library, settings });
  if (!own.ok) return own;
  const { id, title, language, number, version } = plan;
  return ok({ kit: { id, title, language, number, version, parts }, photos, letterhead: settings.get().letterhead, ...own.value });
}
