import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'signOffs.list' | 'signOffs.save' | 'signOffs.remove' | 'signOffs.restore';

/** Answers about the stored sign-offs. */
export const signOffHandlers = ({ library, tell, now, newId }: Services): Pick<Handlers, Names> => ({
  'signOffs.list': () => library.signOffs(),
  'signOffs.save': async ({ id, texts }) => {
    const entry = { id: id ?? newId(), texts, updatedAt: now().toISOString() };
    const saved = await library.saveSignOff(entry);
    if (!saved.ok) return saved;
    tell('contacts.changed', null);
    return ok(entry);
  },
  'signOffs.remove': async ({ id }) => {
    const removed = await library.removeSignOff(id);
    if (removed.ok) tell('contacts.changed', null);
    return removed;
  },
  'signOffs.restore': async ({ id }) => {
    const restored = await library.restoreSignOff(id);
    if (restored.ok) tell('contacts.changed', null);
    return restored;
  },
});
