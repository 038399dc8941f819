import type { AppError } from '../../core/appError.ts';
import { apiRequest } from '../../core/outbox/apiRequest.ts';
import type { Told } from '../../core/outbox/replyFault.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import { readShareStatus } from '../../core/share/readShared.ts';
import type { Push } from '../../core/share/shareWork.ts';
import { exchange, type Line } from '../publish/exchange.ts';
import { openLine } from '../publish/openLine.ts';
import { faultError } from './faultError.ts';
import { movePhotos, type PhotoMemory } from './movePhotos.ts';
import { pullChanges } from './pullChanges.ts';
import { pushKey, pushVersion } from './pushVersion.ts';
import { mostWaiting, type RoundBudget } from './roundBudget.ts';
import type { SharingNeeds } from './sharingNeeds.ts';

/**
 * What a round of sharing moved. `refused` is what the other side will not take, with the first reason; `held` says why no more is brought in;
 * `isUnfinished` when the round cost as much as one may, and the next goes on.
 */
export interface ShareReport {
  arrived: number;
  taken: number;
  sent: number;
  refused: { count: number; error: AppError } | null;
  held: AppError | null;
  isUnfinished: boolean;
}

/** What is remembered of a destination between two rounds; it is gone with the program, and then found out anew. */
export interface ShareMemory {
  photos: PhotoMemory;
  /** Versions that were refused for what they are, by what they say, and why: not sent again as long as they say the same. */
  refused: Map<string, AppError>;
}

/** So many things are dealt with at once, and so many versions sent before it is looked whether more has come. */
const portion = 40;
/** And so many at once: a link with a long way back is not waited for each time. */
const atOnce = 4;
/** More turns than any two desks need to agree; others writing without a pause are met again in the next round. */
const mostTurns = 2000;

/**
 * Shares once with one destination: brings in what has happened there, takes in what fits in, sends what is new here, and goes on until
 * neither side has anything new; then the photos. A fault of the way is the result; everything done until then stays done.
 */
export async function shareRound(
  needs: SharingNeeds,
  destination: Destination,
  {
    signal,
    memory,
    budget,
    onProgress,
  }: { signal: AbortSignal; memory: ShareMemory; budget: RoundBudget; onProgress: (report: ShareReport) => void },
): Promise<Result<ShareReport>> {
  const { library, tell, now } = needs;
  const told: Told = { name: destination.name, now: now() };
  const report: ShareReport = { arrived: 0, taken: 0, sent: 0, refused: null, held: null, isUnfinished: false };
  const opened = await openLine(needs, destination, signal);
  if (!opened.ok) return opened;
  const line = budget.counted(opened.value);
  const status = readShareStatus(await exchange(line, apiRequest({ for: 'status' })), told);
  if (!status.ok) return fail(faultError(status.fault, told));
  const { shared, mayManage } = status.value;
  if (!shared) return fail({ kind: 'share-not-there', name: destination.name });

  const but: string[] = [];
  const overtaken = new Set<string>();
  const sentKeys = new Set<string>();
  let isNews = true;
  let isMore = true;
  for (let turn = 0; turn < mostTurns && !budget.isSpent() && !signal.aborted; turn += 1) {
    if (isNews) {
      const waiting = await library.shareWaiting(destination.id);
      if (!waiting.ok) return waiting;
      if (waiting.value >= mostWaiting) report.held = { kind: 'share-many-questions', name: destination.name };
      else {
        const onArrived = (count: number) => {
          report.arrived += count;
          onProgress(report);
        };
        const pulled = await pullChanges(needs, line, destination.id, { told, budget, onArrived });
        if (!pulled.ok) return pulled;
        isMore = pulled.value.more;
      }
    }
    isNews = false;
    const work = await library.shareWork({ destinationId: destination.id, open: needs.openReleases(), but, mayManage, limit: portion });
    if (!work.ok) return work;
    for (const { kind, id } of work.value.taken) {
      report.taken += 1;
      if (kind === 'drafts') tell('library.changed', { id });
    }
    if (work.value.taken.some(({ kind }) => kind !== 'drafts')) tell('contacts.changed', null);
    if (work.value.pushes.length + work.value.taken.length === 0) {
      if (!isMore || report.held) break;
      isNews = true;
    }
    for (let at = 0; at < work.value.pushes.length && !signal.aborted; at += atOnce) {
      const pushes = work.value.pushes.slice(at, at + atOnce);
      const sent = await Promise.all(pushes.map((push) => sendOnce(needs, line, push, { told, memory, sentKeys })));
      for (const outcome of sent) {
        if (outcome.kind === 'failed') return fail(outcome.error);
        if (outcome.kind === 'sent') report.sent += 1;
        // One that was overtaken twice in a round waits for the next.
        if (outcome.kind === 'refused' || (outcome.kind === 'overtaken' && overtaken.has(outcome.id))) but.push(outcome.id);
        if (outcome.kind === 'refused')
          report.refused = { count: (report.refused?.count ?? 0) + 1, error: report.refused?.error ?? outcome.error };
        if (outcome.kind !== 'overtaken') continue;
        overtaken.add(outcome.id);
        isNews = true;
      }
      onProgress(report);
    }
  }
  const moved = await movePhotos(needs, line, destination, told, { memory: memory.photos, budget });
  if (!moved.ok) return moved;
  if (moved.value.fetched > 0) tell('library.changed', { id: null });
  return ok({ ...report, isUnfinished: budget.isSpent() });
}

type Outcome =
  | { kind: 'sent' }
  /** Somebody was quicker, which a look tells. */
  | { kind: 'overtaken'; id: string }
  /** Not taken for what it is; it must not hold up the rest. */
  | { kind: 'refused'; id: string; error: AppError }
  /** The way, or the library here: the round ends. */
  | { kind: 'failed'; error: AppError };

/** Sends a version unless it was refused before, or sent in this round and yet is not held: what does not change a thing is not repeated. */
async function sendOnce(
  needs: SharingNeeds,
  line: Line,
  push: Push,
  { told, memory, sentKeys }: { told: Told; memory: ShareMemory; sentKeys: Set<string> },
): Promise<Outcome> {
  const key = pushKey(push);
  const before = memory.refused.get(key);
  if (before) return { kind: 'refused', id: push.id, error: before };
  if (sentKeys.has(key)) return { kind: 'refused', id: push.id, error: { kind: 'destination-not-api', name: told.name } };
  const outcome = await sendVersion(needs, line, push, told, (error) => memory.refused.set(key, error));
  if (outcome.kind === 'sent') sentKeys.add(key);
  return outcome;
}

async function sendVersion(
  { library }: SharingNeeds,
  line: Line,
  push: Push,
  told: Told,
  onBlocked: (error: AppError) => void,
): Promise<Outcome> {
  const { id } = push;
  const held = await pushVersion(line, push, told);
  if (held.ok) {
    const kept = await library.sharePushed(push, held.value);
    return kept.ok ? { kind: 'sent' } : { kind: 'failed', error: kept.error };
  }
  const { fault } = held;
  if (fault.kind === 'conflict' || isGone(fault.error)) return { kind: 'overtaken', id };
  if (fault.kind === 'blocked') onBlocked(fault.error);
  return fault.kind === 'again' && fault.whole ? { kind: 'failed', error: fault.error } : { kind: 'refused', id, error: fault.error };
}

const isGone = (error: AppError): boolean => error.kind === 'remote-refused' && error.status === 410;
