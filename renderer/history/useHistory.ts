import { useEffect, useState } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { ReleaseText, RevisionRow } from '../../core/history/revision.ts';
import type { WritingDesk } from '../app/writing.ts';
import { sameValue } from '../../core/sameValue.ts';
import { useFlushedRelease } from '../outbox/useFlushedRelease.ts';
import { call } from '../shell/call.ts';

/** So many versions are listed at first. */
export const firstPage = 30;
/** And so many more each time they are asked for. */
export const furtherPage = 100;

/** What there is to look at, once it has been read. */
export interface ReleaseHistory {
  present: ReleaseText;
  rows: readonly RevisionRow[];
  total: number;
  /** The newest version, when it says what the present text says. */
  same: number | null;
}

/** What is known of the history by now. */
export type Told = { kind: 'reading' | 'unsaved' } | { kind: 'failed'; error: AppError } | { kind: 'read'; history: ReleaseHistory };

/** Stores what is unsaved of a release and reads what it says now and which versions of it are kept, at most `limit`. */
export function useHistory(id: string | null, writing: WritingDesk, limit: number): Told {
  const flushed = useFlushedRelease(id, writing);
  const [told, setTold] = useState<Told>({ kind: 'reading' });
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      if (id === null || flushed === null || flushed === 'unsaved' || !flushed.ok) return;
      const { fields, document } = flushed.value.release;
      const read = await readHistory(id, { fields, document }, limit);
      if (isWanted) setTold(read);
    })();
    return () => {
      isWanted = false;
    };
  }, [id, flushed, limit]);
  if (flushed === 'unsaved') return { kind: 'unsaved' };
  return flushed !== null && !flushed.ok ? { kind: 'failed', error: flushed.error } : told;
}

async function readHistory(id: string, present: ReleaseText, limit: number): Promise<Told> {
  const listed = await call('history.list', { id, limit });
  if (!listed.ok) return { kind: 'failed', error: listed.error };
  const { rows, total } = listed.value;
  const newest = rows[0];
  const text = newest?.isWhole === true ? await call('history.open', { id, revision: newest.revision }) : null;
  const isSame = text?.ok === true && sameValue(text.value, present);
  return { kind: 'read', history: { present, rows, total, same: isSame ? (newest?.revision ?? null) : null } };
}
