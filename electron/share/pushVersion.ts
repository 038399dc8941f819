import { createHash } from 'node:crypto';
import { apiRequest } from '../../core/outbox/apiRequest.ts';
import type { Read } from '../../core/outbox/readJson.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import { readHeldVersion } from '../../core/share/readShared.ts';
import type { Push } from '../../core/share/shareWork.ts';
import { exchange, type Line } from '../publish/exchange.ts';
import { packed } from '../publish/packed.ts';

/** Names what a version says, and in place of what: sent twice it is one. */
export const pushKey = ({ kind, id, json, etag }: Push): string =>
  `share.${createHash('sha256')
    .update([kind, id, etag ?? '', json ?? ''].join('\n'))
    .digest('hex')}`;

/** Sends one version, or a deletion, in place of the one it was made of. Sent twice it is one, for its key is made of what it says. */
export async function pushVersion(line: Line, push: Push, told: Told): Promise<Read<{ etag: string; version: number }>> {
  const { kind, id, json, etag } = push;
  const key = pushKey(push);
  if (json !== null)
    return readHeldVersion(await exchange(line, await packed(apiRequest({ for: 'share', kind, id, body: json, key, etag }))), told);
  if (etag === null) throw new Error(`${kind} ${id} was never there and is to be deleted there`);
  return readHeldVersion(await exchange(line, apiRequest({ for: 'unshare', kind, id, key, etag })), told);
}
