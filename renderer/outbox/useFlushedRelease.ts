import { useEffect, useState } from 'react';
import type { WritingDesk } from '../app/writing.ts';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import type { Result } from '../../core/result.ts';
import { call } from '../shell/call.ts';

/** Stores what is unsaved and reads the release back, so that what is shown is what is kept. Null until that is done. */
export function useFlushedRelease(id: string | null, writing: WritingDesk): Result<OpenedRelease> | 'unsaved' | null {
  const [flushed, setFlushed] = useState<Result<OpenedRelease> | 'unsaved' | null>(null);
  useEffect(() => {
    let isWanted = true;
    void (async () => {
      if (id === null) return;
      const stored = await writing.flush();
      const answer = stored ? await call('release.open', { id }) : 'unsaved';
      if (isWanted) setFlushed(answer);
    })();
    return () => {
      isWanted = false;
    };
  }, [id, writing]);
  return flushed;
}
