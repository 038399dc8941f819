import path from 'node:path';
import { kitContacts } from '../../core/kit/kitContacts.ts';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import type { Release } from '../../core/release/release.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { exportName } from '../files/exportName.ts';
import { renderKitFile } from '../press/renderKitFile.ts';
import type { Handlers } from './handler.ts';
import { kitOf } from './kitOf.ts';
import type { Services } from './services.ts';

type Names = 'kits.list' | 'kits.save' | 'kits.remove' | 'kits.restore' | 'kits.look' | 'kits.export';

/** Answers about press kits: keeping what is to be in them, saying what they hold, handing them out. */
export const kitHandlers = (services: Services): Pick<Handlers, Names> => {
  const { library, chooser, tell, now, newId } = services;
  const planOf = async (id: string): Promise<Result<KitPlan>> => {
    const plan = await library.kit(id);
    if (!plan.ok) return plan;
    return plan.value ? ok(plan.value) : fail({ kind: 'kit-missing' });
  };
  const changed = async (act: Promise<Result<null>>) => {
    const result = await act;
    if (result.ok) tell('kits.changed', null);
    return result;
  };
  return {
    'kits.list': () => library.kits(),
    'kits.save': async ({ id, ...typed }) => {
      const plan = { ...typed, id: id ?? newId(), updatedAt: now().toISOString() };
      const saved = await changed(library.saveKit(plan));
      return saved.ok ? ok(plan) : saved;
    },
    'kits.remove': ({ id }) => changed(library.removeKit(id)),
    'kits.restore': ({ id }) => changed(library.restoreKit(id)),
    'kits.look': async ({ ids }) => {
      const rows = await library.rows(ids);
      if (!rows.ok) return rows;
      const photos = new Set<string>();
      const releases: Release[] = [];
      for (const row of rows.value) {
        const opened = row.trashedAt === null ? await library.open(row.id) : null;
        if (!opened?.ok) continue;
        const { release } = opened.value;
        releases.push(release);
        for (const block of release.document.blocks) if (block.type === 'figure') photos.add(block.photo);
      }
      return ok({ rows: rows.value, photos: photos.size, contacts: kitContacts(releases, 'en').length });
    },
    'kits.export': async ({ id, format }) => {
      const plan = await planOf(id);
      if (!plan.ok) return plan;
      const kit = await kitOf(services, plan.value);
      if (!kit.ok) return kit;
      const file = await chooser.toSave(exportName({ date: null, headline: plan.value.title || 'kit' }, format), format);
      if (file === null) return fail({ kind: 'cancelled' });
      const written = await renderKitFile(services, format, kit.value, file, (progress) => {
        tell('export.progress', progress);
      });
      if (!written.ok) return written;
      return ok({ name: path.basename(file), bytes: written.value.bytes, checkedAt: now().toISOString() });
    },
  };
};
