import { access, constants, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AppError } from '../../core/appError.ts';
import { isLate } from '../../core/outbox/isLate.ts';
import type { Outcome } from '../../core/outbox/outcome.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import { exportName } from '../files/exportName.ts';
import type { Adapter, Load } from './adapter.ts';
import type { Line } from './exchange.ts';

/**
 * A folder or a USB stick: each parcel is a folder of its own in it, with the files of the release's kit and a manifest, complete or not
 * there. Nothing there is ever written over. It keeps no embargo, so it never gets a text under one.
 */
export const folderAdapter: Adapter = {
  authorization: () => '',
  step: folderStep,
  ask: async ({ address }, told) => {
    const fault = await folderFault(fileURLToPath(address), told);
    return fault === null ? { ok: true, value: { name: fileURLToPath(address) } } : unread(fault);
  },
};

const unread = (error: AppError): Read<never> => ({ ok: false, fault: { kind: 'again', whole: true, error, after: null } });

async function folderStep({ address }: Line, { parcel, input, handOut }: Load, now: () => Date): Promise<Outcome> {
  const told = { name: parcel.destinationName, now: now() };
  const { embargo, headline, date } = input.release.fields;
  if (isLate(parcel, embargo, told.now)) return { kind: 'blocked', error: { kind: 'embargo-passed', name: headline } };
  const root = fileURLToPath(address);
  const fault = await folderFault(root, told);
  if (fault !== null) return { kind: 'again', whole: true, error: fault, after: null };
  // The parcel's own key keeps two versions of one release apart, and finds the same one again after a kill.
  const folder = path.join(root, `${exportName({ date, headline }, '').replace(/\.$/u, '')}-${parcel.key.slice(0, 8)}`);
  const made = await handOut(input.release, folder);
  if (!made.ok) return made.error.kind === 'cancelled' ? again(made.error) : { kind: 'blocked', error: made.error };
  const receipt = { publishedAt: told.now.toISOString(), url: pathToFileURL(folder).href, etag: `"${made.value.manifest}"` };
  return { kind: 'delivered', receipt };
}

const again = (error: AppError): Outcome => ({ kind: 'again', whole: false, error, after: null });

/** Why nothing can be put into a folder now: it is not there, as a stick that is not plugged in, or takes nothing. */
async function folderFault(folder: string, { name }: Told): Promise<AppError | null> {
  const there = await stat(folder).catch(() => null);
  if (!there?.isDirectory()) return { kind: 'folder-not-there', name };
  return access(folder, constants.W_OK).then(
    () => null,
    () => ({ kind: 'folder-read-only', name: folder }),
  );
}
