import type { ShareKey } from '../../core/share/shareQuestion.ts';
import { managedKinds } from '../../core/share/shareKind.ts';
import type { Push } from '../../core/share/shareWork.ts';
import { shareStep } from '../../core/share/shareStep.ts';
import type { Database } from './database.ts';
import type { Tell } from './releaseTexts.ts';
import { putShared, sharedLocal } from './sharedLocal.ts';
import { readShare, settledShare, theirsOf, writeShare } from './shareRows.ts';

/** What came of dealing with one thing. `isHeld`: their version fits in, but this is not the moment. */
interface Dealt {
  taken: boolean;
  isHeld: boolean;
  push: Push | null;
}

/** Deals with one thing shared as far as it goes by itself; inside the caller's transaction. */
export function dealWith(
  database: Database,
  key: ShareKey,
  { isOpen, mayManage, now, tell }: { isOpen: boolean; mayManage: boolean; now: Date; tell: Tell },
): Dealt {
  const { kind, id } = key;
  let taken = false;
  const at = (push: Push | null = null, isHeld = false): Dealt => ({ taken, isHeld, push });
  // Taking something in may leave something to send; after that there is rest.
  for (let turn = 0; turn < 4; turn += 1) {
    const row = readShare(database, key);
    const local = sharedLocal(database, kind, id, tell);
    if (!local || (local.isBlank && row.base_etag === null && row.theirs_etag === null)) return at();
    const { json: ours, isTrashed } = local;
    const step = shareStep({ kind, ours, isTrashed, base: row.base, theirs: theirsOf(row) });
    if (step.do === 'ask') return at();
    if (step.do === 'rest') {
      if (row.base_etag !== null && row.local_seal !== local.seal) writeShare(database, { ...row, local_seal: local.seal });
      return at();
    }
    if (step.do === 'push') {
      if (mayManage || (step.json !== null && !managedKinds.has(kind)))
        return at({ ...key, json: step.json, etag: row.base_etag, seal: local.seal });
      // Not theirs to hear: it stays as it is there until somebody changes one of the two.
      writeShare(database, { ...row, local_seal: local.seal });
      return at();
    }
    if (step.do === 'take') {
      if (isOpen || local.isLocked) return at(null, true);
      putShared(database, kind, id, step.json, now, tell);
      taken = true;
    }
    writeShare(database, settledShare(row));
  }
  throw new Error(`What is shared of ${kind} ${id} does not come to rest`);
}
