import { useAsk } from '../shell/useAsk.ts';

/** How many parcels have not arrived yet. */
export function usePending(): { waiting: number; sending: number } {
  const { value: parcels = [] } = useAsk('outbox.list', null);
  return {
    waiting: parcels.filter(({ state }) => state === 'waiting').length,
    sending: parcels.filter(({ state }) => state === 'sending').length,
  };
}
