import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

/** Answers about many releases at once. */
export const libraryHandlers = ({ library, settler }: Services): Pick<Handlers, 'library.list' | 'library.search'> => ({
  'library.list': (query) => library.list(query),
  'library.search': async ({ text, limit }) => {
    // What was typed a moment ago is not in the index before it is settled, and is looked for all the same.
    await settler.finish();
    return library.search(text, limit);
  },
});
