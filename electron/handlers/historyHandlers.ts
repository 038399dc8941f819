import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'history.list' | 'history.open' | 'history.restore';

/** Answers about a release as it was: what is kept, how it read, and bringing it back. */
export const historyHandlers = ({ library, tell }: Pick<Services, 'library' | 'tell'>): Pick<Handlers, Names> => ({
  'history.list': ({ id, limit }) => library.revisions(id, limit),
  'history.open': ({ id, revision }) => library.openRevision(id, revision),
  'history.restore': async ({ id, revision }) => {
    const restored = await library.restoreRevision(id, revision);
    if (restored.ok) tell('library.changed', { id });
    return restored;
  },
});
