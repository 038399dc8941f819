import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'snippets.list' | 'snippets.save' | 'snippets.remove' | 'snippets.restore';

/** Answers about the snippet book. */
export const snippetHandlers = ({ library, tell, now, newId }: Services): Pick<Handlers, Names> => ({
  'snippets.list': () => library.snippets(),
  'snippets.save': async ({ id, name, texts }) => {
    const entry = { id: id ?? newId(), name, texts, updatedAt: now().toISOString() };
    const saved = await library.saveSnippet(entry);
    if (!saved.ok) return saved;
    tell('contacts.changed', null);
    return ok(entry);
  },
  'snippets.remove': async ({ id }) => {
    const removed = await library.removeSnippet(id);
    if (removed.ok) tell('contacts.changed', null);
    return removed;
  },
  'snippets.restore': async ({ id }) => {
    const restored = await library.restoreSnippet(id);
    if (restored.ok) tell('contacts.changed', null);
    return restored;
  },
});
