import { apiRequest } from '../../core/outbox/apiRequest.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { arrivedOf, readChanges, versionNameOf } from '../../core/share/readShared.ts';
import type { VersionName } from '../../core/share/shareWork.ts';
import { exchange, type Line } from '../publish/exchange.ts';
import { faultError } from './faultError.ts';
import type { RoundBudget } from './roundBudget.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/** So many changes are asked for at once. */
const pageSize = 200;
/** From so many unknown versions on, a whole page of documents costs less than asking for each. */
const fewUnknown = 8;
/** So many versions are brought in before what came is dealt with. */
const portion = 200;

/**
 * Brings in what has happened at a place since this desk last looked, a portion of it. First only the names of what changed are asked for, since
 * most of it is what this desk sent itself; documents come for what is not known. Each page is kept with its cursor in one transaction.
 * `more` tells whether to go on after dealing with what came.
 */
export async function pullChanges(
  { library }: Pick<SharingNeeds, 'library'>,
  line: Line,
  destinationId: string,
  { told, budget, onArrived }: { told: Told; budget: RoundBudget; onArrived: (count: number) => void },
): Promise<Result<{ more: boolean }>> {
  const page = async (since: number, limit: number, documents: boolean) => {
    const reply = await exchange(line, apiRequest({ for: 'changes', since, limit, documents }));
    budget.spend('pages', 1);
    budget.spend('bytes', reply.kind === 'answer' ? (reply.text?.length ?? 0) : 0);
    return readChanges(reply, told, since);
  };
  let wholePages = false;
  let arrivedSoFar = 0;
  for (;;) {
    const cursor = await library.shareCursor(destinationId);
    if (!cursor.ok) return cursor;
    const read = await page(cursor.value, pageSize, wholePages);
    if (!read.ok) return fail(faultError(read.fault, told));
    const { changes, next, more } = read.value;
    const named = changes.flatMap((change) => versionNameOf(change) ?? []);
    const unknown = await library.shareUnknown(destinationId, named);
    if (!unknown.ok) return unknown;
    if (!wholePages && unknown.value.length > fewUnknown) {
      wholePages = true;
      continue;
    }
    const isUnknown = (one: VersionName) => unknown.value.some(({ kind, id }) => kind === one.kind && id === one.id);
    const arrived = wholePages ? changes.flatMap((change) => arrivedOf(change) ?? []).filter(isUnknown) : [];
    if (!wholePages)
      for (const change of changes) {
        const name = versionNameOf(change);
        // An older version of what has arrived with a newer one.
        if (!name || !isUnknown(name) || arrived.some((one) => one.kind === name.kind && one.id === name.id)) continue;
        const one = await page(change.cursor - 1, 1, true);
        if (!one.ok) return fail(faultError(one.fault, told));
        arrived.push(
          ...one.value.changes.flatMap((each) => arrivedOf(each) ?? []).filter(({ kind, id }) => kind === name.kind && id === name.id),
        );
      }
    const kept = await library.shareArrived(destinationId, arrived, next);
    if (!kept.ok) return kept;
    budget.spend('records', arrived.length);
    arrivedSoFar += arrived.length;
    onArrived(arrived.length);
    if (!more || budget.isSpent() || arrivedSoFar >= portion) return ok({ more });
  }
}
