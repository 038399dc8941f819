import { z } from 'zod';
import { changesPage, writtenVersion, type Change, type ChangesPage } from '../api/resources.ts';
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

/** Reads a page of changes. */
export const readChanges = (reply: Reply, told: Told): Read<ChangesPage> => readJson(reply, changesPage, told);

/** The version a change speaks of, when it is of something this program shares. */
export function versionNameOf({ kind, uuid: id, version }: Change): VersionName | null {
  const shared = shareKind.safeParse(kind);
  return shared.success ? { kind: shared.data, id, version } : null;
}

/** The newest version that came with a change. */
export function arrivedOf({ record }: Change): ArrivedVersion | null {
  const kind = shareKind.safeParse(record?.kind);
  if (!record || !kind.success) return null;
  const { uuid: id, version, etag: name, author, at, document } = record;
  return { kind: kind.data, id, version, etag: name, author, at, json: document === null ? null : canonicalJson(document) };
}

const heldSchema = writtenVersion.pick({ version: true, etag: true });

/** Reads the version that something sent is held as. */
export const readHeldVersion = (reply: Reply, told: Told): Read<{ etag: string; version: number }> => readJson(reply, heldSchema, told);
