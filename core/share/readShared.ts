import { z } from 'zod';
import { largestDocument } from '../api/largest.ts';
import { change, changesPage, writtenVersion, type Change, type ChangesPage } from '../api/resources.ts';
import { role } from '../api/role.ts';
import { canonicalJson } from '../canonicalJson.ts';
import { readJson, type Read } from '../outbox/readJson.ts';
import type { Reply } from '../outbox/reply.ts';
import type { Told } from '../outbox/replyFault.ts';
import { shareKind } from './shareKind.ts';
import type { ArrivedVersion, VersionName } from './shareWork.ts';

/** What a newsroom says of itself that sharing depends on. One that is older says nothing of it. */
const statusSchema = z.object({
  api: z.literal('dateline'),
  capabilities: z.object({ shared: z.boolean().default(false) }),
  user: z.object({ role }).optional(),
});

/** Reads whether a newsroom keeps what desks share, and whether its user may delete there and change what everybody works from. */
export function readShareStatus(reply: Reply, told: Told): Read<{ shared: boolean; mayManage: boolean }> {
  const read = readJson(reply, statusSchema, told);
  if (!read.ok) return read;
  const { capabilities, user } = read.value;
  return { ok: true, value: { shared: capabilities.shared, mayManage: user !== undefined && user.role !== 'author' } };
}

/** So many changes are in one page at most, whatever was asked for. */
const mostChanges = 1000;
const pageSchema = changesPage.extend({ changes: z.array(z.unknown()).max(mostChanges) });

/**
 * Reads a page of the changes after a cursor. It has to lead on: cursors that do not grow, or more to come after nothing, would be asked for
 * without an end. A change that cannot be read, such as one of a kind that a newer newsroom knows, is passed over and holds up no other.
 */
export function readChanges(reply: Reply, told: Told, since: number): Read<ChangesPage> {
  const read = readJson(reply, pageSchema, told);
  if (!read.ok) return read;
  const { next, more } = read.value;
  const changes = read.value.changes.flatMap((one) => change.safeParse(one).data ?? []);
  const last = changes.reduce((before, { cursor }) => (cursor > before ? cursor : Infinity), since);
  const leadsOn = read.value.changes.length > 0 ? next > since && last <= next : !more;
  if (!leadsOn)
    return { ok: false, fault: { kind: 'again', whole: true, error: { kind: 'destination-not-api', name: told.name }, after: null } };
  return { ok: true, value: { changes, next, more } };
}

/** The version a change speaks of, when it is of something this program shares. */
export function versionNameOf({ kind, uuid: id, version }: Change): VersionName | null {
  const shared = shareKind.safeParse(kind);
  return shared.success ? { kind: shared.data, id, version } : null;
}

/** The newest version that came with a change; null where there is none of what the change names, or it is longer than any may be. */
export function arrivedOf({ kind: named, uuid, record }: Change): ArrivedVersion | null {
  const kind = shareKind.safeParse(record?.kind);
  if (!record || !kind.success || record.kind !== named || record.uuid !== uuid) return null;
  const { uuid: id, version, etag: name, author, at, document } = record;
  const json = document === null ? null : canonicalJson(document);
  if (json !== null && json.length > largestDocument) return null;
  return { kind: kind.data, id, version, etag: name, author, at, json };
}

const heldSchema = writtenVersion.pick({ version: true, etag: true });

/** Reads the version that something sent is held as. */
export const readHeldVersion = (reply: Reply, told: Told): Read<{ etag: string; version: number }> => readJson(reply, heldSchema, told);
