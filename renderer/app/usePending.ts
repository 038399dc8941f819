import type { AppError } from '../../core/appError.ts';
import { useAsk } from '../shell/useAsk.ts';

/** What has not arrived yet: how many parcels wait and are being sent, and why the newest one that was refused was. */
export interface Pending {
  waiting: number;
  sending: number;
  refused: AppError | null;
}

/** What of the outbox has not arrived yet. */
export function usePending(): Pending {
  const { value: parcels = [] } = useAsk('outbox.list', null);
  return {
    waiting: parcels.filter(({ state }) => state === 'waiting').length,
    sending: parcels.filter(({ state }) => state === 'sending').length,
    refused: parcels.findLast(({ state }) => state === 'refused')?.error ?? null,
  };
}
