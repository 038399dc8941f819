import { fail, ok, type Result } from '../../core/result.ts';
import { decided } from '../../core/merge/decided.ts';
import { entryLines } from '../../core/share/entryLines.ts';
import { mergeDrafts, mergeShared } from '../../core/share/mergeShared.ts';
import { readSharedDraft, sharedDraft } from '../../core/share/sharedDraft.ts';
import type { OpenedQuestion, ShareAnswer, ShareKey, ShareQuestion } from '../../core/share/shareQuestion.ts';
import { shareStep } from '../../core/share/shareStep.ts';
import type { Database } from './database.ts';
import type { LibraryInThread } from './libraryInThread.ts';
import type { Tell } from './releaseTexts.ts';
import { putShared, sharedLocal, sharedName, trashShared, type SharedLocal } from './sharedLocal.ts';
import { readShare, settledShare, theirsOf, writeShare, type ShareRow } from './shareRows.ts';

type Part = Pick<LibraryInThread, 'shareQuestions' | 'openShareQuestion' | 'answerShare'>;

/** What a person has to look at of what other desks did, and what the person decides. */
export const shareQuestions = (database: Database, now: () => Date, tell: Tell): Part => {
  const standing = (key: ShareKey): Standing | null => {
    const row = readShare(database, key);
    const local = row.theirs_etag === null ? null : sharedLocal(database, key.kind, key.id, tell);
    return local && { row, local };
  };
  return {
    shareQuestions: () => {
      const rows = database.all<{ destination_id: string; kind: ShareKey['kind']; uuid: string }>(
        'SELECT destination_id, kind, uuid FROM shares WHERE theirs_etag IS NOT NULL ORDER BY at',
      );
      return ok(
        rows.flatMap(({ destination_id: destinationId, kind, uuid: id }) => {
          const key = { destinationId, kind, id };
          const found = standing(key);
          return found ? (questionOf(key, found) ?? []) : [];
        }),
      );
    },
    openShareQuestion: (key) => {
      const found = standing(key);
      const question = found && questionOf(key, found);
      if (!question) return gone;
      const { row, local } = found;
      const read = (json: string | null) => (json === null ? null : readSharedDraft(json));
      const lines = (json: string | null) => (json === null || key.kind === 'drafts' ? null : entryLines(key.kind, json));
      const opened: OpenedQuestion = {
        ...question,
        etag: row.theirs_etag ?? '',
        seal: local.seal,
        draft: key.kind === 'drafts' ? { base: read(row.base), ours: read(local.json), theirs: read(row.theirs) } : null,
        entry: key.kind === 'drafts' ? null : { ours: lines(local.json), theirs: lines(row.theirs) },
      };
      return ok(opened);
    },
    answerShare: ({ key, etag, seal, answer }) =>
      database.transaction(() => {
        const found = standing(key);
        if (!found || found.row.theirs_etag !== etag || found.local.seal !== seal) return gone;
        if (found.local.isLocked) return fail({ kind: 'release-queued', name: nameOf(key, found) });
        const act = actOf(key, found, answer);
        if (act === null) return gone;
        if (act.put !== null) putShared(database, key.kind, key.id, act.put, now(), tell);
        if (act.isTrashed) trashShared(database, key.kind, key.id, now());
        writeShare(database, settledShare(found.row));
        return ok(null);
      }),
  };
};

/** A version of the other side that is not dealt with, and what is here. */
interface Standing {
  row: ShareRow;
  local: SharedLocal;
}

/** Somebody else has answered, or one side has changed since it was looked at. */
const gone: Result<never> = fail({ kind: 'share-moved' });

const nameOf = ({ kind }: ShareKey, { row, local }: Standing): string => sharedName(kind, local.json ?? row.theirs ?? row.base ?? '');

function questionOf(key: ShareKey, standing: Standing): ShareQuestion | null {
  const { row, local } = standing;
  const { author, at } = row;
  const step = stepOf(key, standing);
  if (step.do !== 'ask' && step.do !== 'take') return null;
  const why = step.do === 'ask' ? step.why : ('waiting' as const);
  const isCounted = why === 'conflict' && local.json !== null && row.theirs !== null;
  const places = isCounted ? (mergeShared(key.kind, row.base, local.json ?? '', row.theirs ?? '')?.places ?? 0) : 0;
  return { ...key, why, name: nameOf(key, standing), author, at, places };
}

const stepOf = ({ kind }: ShareKey, { row, local }: Standing) =>
  shareStep({ kind, ours: local.json, isTrashed: local.isTrashed, base: row.base, theirs: theirsOf(row) });

/** What an answer puts here, and whether it goes into the trash; null for an answer to another question. */
function actOf(key: ShareKey, standing: Standing, answer: ShareAnswer): { put: string | null; isTrashed: boolean } | null {
  const { row, local } = standing;
  const step = stepOf(key, standing);
  const put = (json: string | null) => ({ put: json, isTrashed: false });
  if (step.do === 'take') return answer.do === 'take' ? put(step.json) : null;
  if (step.do !== 'ask') return null;
  if (step.why === 'deleted-there') return answer.do === 'keep' ? put(null) : answer.do === 'drop' ? { put: null, isTrashed: true } : null;
  if (step.why === 'deleted-here') return answer.do === 'keep' ? put(row.theirs) : answer.do === 'drop' ? put(null) : null;
  // What cannot be read is neither taken in nor written over.
  if (step.why === 'unreadable' || local.json === null || row.theirs === null) return null;
  if (key.kind !== 'drafts') {
    if (answer.do !== 'ours' && answer.do !== 'theirs') return null;
    const [stands, gives] = answer.do === 'ours' ? [local.json, row.theirs] : [row.theirs, local.json];
    // What of the entry is not in conflict is taken from both.
    return put(mergeShared(key.kind, row.base, stands, gives)?.json ?? stands);
  }
  if (answer.do !== 'decided') return null;
  const merged = mergeDrafts(row.base, local.json, row.theirs);
  const draft = merged && decided(merged, answer.decisions);
  return draft && put(sharedDraft(draft));
}
