import { QueryClient } from '@tanstack/react-query';
import type { CallName } from '../../core/ipc/names.ts';
import { onEvent } from './onEvent.ts';

/** Typing saves once a second; the list need not be read again more often than this, in milliseconds. */
const calm = 400;

/** The answers in memory. The machine is on the same computer, so nothing waits for a network and nothing is asked twice. */
export const answers = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', staleTime: Infinity, retry: false, refetchOnWindowFocus: false, refetchOnReconnect: false },
    mutations: { networkMode: 'always', retry: false },
  },
});

const changed = (...names: CallName[]) => {
  for (const name of names) void answers.invalidateQueries({ queryKey: [name] });
};

/** Asks again what the machine says has changed; gives back the function that ends it. */
export function refreshOnEvents(): () => void {
  let timer: ReturnType<typeof setTimeout> | null = null;
  const ends = [
    onEvent('library.changed', () => {
      timer ??= setTimeout(() => {
        timer = null;
        changed('library.list', 'library.search', 'kits.look');
      }, calm);
    }),
    onEvent('contacts.changed', () => {
      changed('contacts.list', 'signOffs.list', 'snippets.list', 'templates.list', 'trainings.list');
    }),
    onEvent('kits.changed', () => {
      changed('kits.list');
    }),
    onEvent('letterheads.changed', () => {
      changed('letterheads.list', 'letterheads.preview');
    }),
    onEvent('outbox.changed', () => {
      changed('outbox.list');
    }),
    onEvent('share.changed', () => {
      changed('share.list', 'share.open');
    }),
    onEvent('settings.changed', () => {
      changed('destinations.list');
    }),
  ];
  return () => {
    if (timer !== null) clearTimeout(timer);
    for (const end of ends) end();
  };
}
