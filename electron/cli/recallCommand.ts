import { fail, ok } from '../../core/result.ts';
import { parcelHandlers } from '../handlers/parcelHandlers.ts';
import type { CliCommand } from './run.ts';

/** `recall ID --from NAME [--reason TEXT]`: takes a release down at a destination. Waiting for a link is not done: exit code 1. */
export const recallCommand: CliCommand = async (cli, [releaseId = ''], { from = '', reason = '' }) => {
  const services = await cli.services();
  if (!services.ok) return services;
  const { library, courier } = services.value;
  const ofRelease = async () => {
    const parcels = await library.parcels();
    return parcels.ok
      ? ok(parcels.value.findLast((one) => one.releaseId === releaseId && one.destinationName === from && one.state !== 'cancelled'))
      : parcels;
  };
  const sent = await ofRelease();
  if (!sent.ok) return sent;
  if (!sent.value) return fail({ kind: 'parcel-missing', name: releaseId });
  // A recall that waits already is what was asked for: send it.
  const isWaiting = sent.value.intent === 'retract' && sent.value.state !== 'delivered';
  const recalled = isWaiting ? ok(sent.value) : await parcelHandlers(services.value)['outbox.recall']({ id: sent.value.id, reason });
  if (!recalled.ok) return recalled;
  await courier.drain();
  const after = await ofRelease();
  if (!after.ok) return after;
  const parcel = after.value;
  if (!parcel) return fail({ kind: 'parcel-missing', name: releaseId });
  if (parcel.error !== null && parcel.state !== 'delivered') return fail(parcel.error);
  return ok({ value: parcel, lines: [parcel.state], complete: parcel.state === 'delivered' });
};
