import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { approveRelease, remoteRelease } from '../publish/approveRelease.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'approval.look' | 'approval.give';
type Needs = Pick<Services, 'settings' | 'tokens' | 'courier' | 'departures' | 'fetch' | 'now'>;

/** Answers about approving what lies at a newsroom: what would be approved, and the word itself. */
export const approvalHandlers = (services: Needs): Pick<Handlers, Names> => {
  const newsroom = (id: string): Result<Destination> => {
    const destination = services.settings.get().destinations.find((one) => one.id === id && one.kind === 'dateline');
    return destination ? ok(destination) : fail({ kind: 'destination-missing', name: id });
  };
  return {
    'approval.look': async ({ releaseId, destinationId }) => {
      const destination = newsroom(destinationId);
      return destination.ok ? remoteRelease(services, destination.value, releaseId) : destination;
    },
    'approval.give': async ({ releaseId, destinationId, etag }) => {
      const destination = newsroom(destinationId);
      if (!destination.ok) return destination;
      const allowed = await services.departures.mayLeave({ headline: null, embargo: null, destination: destination.value });
      if (!allowed.ok) return allowed;
      const approved = await approveRelease(services, destination.value, { release: releaseId, etag });
      // What waited here for just this goes out.
      if (approved.ok) services.courier.wake();
      return approved;
    },
  };
};
