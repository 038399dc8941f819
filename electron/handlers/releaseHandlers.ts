import { withoutThreads } from '../../core/release/document/withoutThreads.ts';
import { newRelease } from '../../core/release/newRelease.ts';
import { isOpenEmbargo } from '../../core/release/openEmbargo.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { isDecided } from './isDecided.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names =
  | 'release.create'
  | 'release.open'
  | 'release.save'
  | 'release.saveChange'
  | 'release.leave'
  | 'release.setReady'
  | 'release.duplicate'
  | 'release.trash'
  | 'release.restore';

/** Whether nothing about a release waits for an answer: neither what desks wrote differently nor until when it is held. */
async function mayBeReady(library: Services['library'], id: string): Promise<Result<null>> {
  const decided = await isDecided(library, id);
  if (!decided.ok) return decided;
  const opened = await library.open(id);
  if (!opened.ok) return opened;
  const { embargo, headline } = opened.value.release.fields;
  return isOpenEmbargo(embargo) ? fail({ kind: 'embargo-open', name: headline }) : ok(null);
}

/** Answers about one release: its making, opening, saving, and its ways into and out of the trash. */
export const releaseHandlers = ({ library, templates, settler, openReleases, tell, now, newId }: Services): Pick<Handlers, Names> => {
  const changed = async <T>(act: Promise<T & { ok: boolean }>, id: string) => {
    const result = await act;
    if (result.ok) tell('library.changed', { id });
    return result;
  };
  return {
    'release.create': async ({ template: wanted, language }) => {
      const own = await library.ownTemplates();
      if (!own.ok) return own;
      const template =
        wanted === null ? null : (templates.find(({ id }) => id === wanted) ?? own.value.find(({ id }) => id === wanted) ?? null);
      if (wanted !== null && template === null) return fail({ kind: 'input-invalid', field: 'template' });
      const release = newRelease({ template, language, now: now(), newId });
      const created = await changed(library.create(release), release.id);
      return created.ok ? ok({ id: release.id }) : created;
    },
    'release.open': ({ id }) => {
      // Before the library is asked: from the text it gives on, nothing else is put under the page.
      openReleases.add(id);
      return library.open(id);
    },
    'release.save': async (draft) => {
      const saved = await changed(library.saveDraft(draft), draft.id);
      if (saved.ok) settler.saved(draft.id);
      return saved;
    },
    'release.saveChange': async (draft) => {
      const saved = await library.saveDraftChange(draft);
      if (!saved.ok || saved.value === null) return saved;
      tell('library.changed', { id: draft.id });
      settler.saved(draft.id);
      return saved;
    },
    'release.leave': async ({ id }) => {
      const settled = await library.settle(id, 'leave');
      openReleases.delete(id);
      return settled;
    },
    'release.setReady': async ({ id, ready }) => {
      const settled = await library.settle(id, 'status');
      if (!settled.ok) return settled;
      const free = ready ? await mayBeReady(library, id) : ok(null);
      if (!free.ok) return free;
      return changed(library.setStatus(id, ready ? 'ready' : 'draft'), id);
    },
    'release.duplicate': async ({ id }) => {
      const opened = await library.open(id);
      if (!opened.ok) return opened;
      const at = now().toISOString();
      const { release } = opened.value;
      // What was said about a text was said about that text.
      const document = withoutThreads(release.document);
      const copy = { ...release, document, id: newId(), status: 'draft' as const, createdAt: at, updatedAt: at };
      // A release number belongs to one text; the copy gets its own when it is cleared.
      const created = await changed(library.create({ ...copy, fields: { ...copy.fields, number: '' } }), copy.id);
      return created.ok ? ok({ id: copy.id }) : created;
    },
    'release.trash': ({ id }) => changed(library.trash(id), id),
    'release.restore': ({ id }) => changed(library.restore(id), id),
  };
};
