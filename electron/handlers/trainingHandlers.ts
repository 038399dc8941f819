import { ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'trainings.list' | 'trainings.save' | 'trainings.remove' | 'trainings.restore';

/** Answers about the trainings releases belong to. */
export const trainingHandlers = ({ library, tell, now, newId }: Services): Pick<Handlers, Names> => ({
  'trainings.list': () => library.trainings(),
  'trainings.save': async ({ id, ...said }) => {
    const entry = { ...said, id: id ?? newId(), updatedAt: now().toISOString() };
    const saved = await library.saveTraining(entry);
    if (!saved.ok) return saved;
    tell('contacts.changed', null);
    return ok(entry);
  },
  'trainings.remove': async ({ id }) => {
    const removed = await library.removeTraining(id);
    if (removed.ok) tell('contacts.changed', null);
    return removed;
  },
  'trainings.restore': async ({ id }) => {
    const restored = await library.restoreTraining(id);
    if (restored.ok) tell('contacts.changed', null);
    return restored;
  },
});
