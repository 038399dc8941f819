import { fail, ok } from '../../core/result.ts';
import { outboxHandlers } from '../handlers/outboxHandlers.ts';
import type { CliCommand } from './run.ts';

/** `publish ID --to NAME`: queues the release and sends until it is delivered or has to wait. Waiting is not done: exit code 1. */
export const publishCommand: CliCommand = async (cli, [releaseId = ''], { to = '' }) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const { library, courier } = services.value;
  const destination = cli
    .settings()
    .get()
    .destinations.find(({ name }) => name === to);
  if (!destination) return fail({ kind: 'destination-missing', name: to });
  const queued = await outboxHandlers(services.value)['outbox.publish']({ releaseId, destinationId: destination.id });
  // A parcel that already waits is what was asked for: send it.
  if (!queued.ok && queued.error.kind !== 'release-queued') return queued;
  await courier.drain();
  const parcels = await library.parcels();
  if (!parcels.ok) return parcels;
  const parcel = parcels.value
    .filter((other) => other.releaseId === releaseId && other.destinationId === destination.id)
    .toSorted((a, b) => b.queuedAt.localeCompare(a.queuedAt))[0];
  if (!parcel) return fail({ kind: 'parcel-missing', name: releaseId });
  if (parcel.error !== null && parcel.state !== 'delivered') return fail(parcel.error);
  return ok({ value: parcel, lines: [`${parcel.state}\t${parcel.receipt?.url ?? ''}`], complete: parcel.state === 'delivered' });
};
