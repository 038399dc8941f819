import { useCallback, useEffect, useState } from 'react';
import type { CallArgument, OpenedRelease } from '../../core/ipc/contract.ts';
import type { ReleaseStatus } from '../../core/release/release.ts';
import { call } from '../shell/call.ts';
import { onEvent } from '../shell/onEvent.ts';
import { sameValue } from '../../core/sameValue.ts';

interface StandingOf {
  opened: OpenedRelease;
  /** What this page last gave to the library. */
  lastStored: () => CallArgument<'release.save'> | null;
  isUnsaved: () => boolean;
  /** Another text is being put in this one's place at the person's own wish. */
  isReplaced: () => boolean;
}

/**
 * Follows what happens to the open release outside its page: how far its parcel has come, and whether somebody else wrote
 * another text. Looks when the outbox changes and when the window gets the focus back.
 */
export function useStanding({ opened, lastStored, isUnsaved, isReplaced }: StandingOf) {
  const { id, status: atFirst } = opened.release;
  const [status, setStatus] = useState<ReleaseStatus>(atFirst);
  const [isElsewhere, setElsewhere] = useState(false);
  const look = useCallback(async () => {
    const answer = await call('release.open', { id });
    if (!answer.ok) return;
    const { release } = answer.value;
    setStatus(release.status);
    const ours = lastStored() ?? opened.release;
    // While something is on its way into the library the two may differ for a moment.
    if (!isUnsaved() && !isReplaced()) setElsewhere(!sameValue([ours.fields, ours.document], [release.fields, release.document]));
  }, [id, opened.release, lastStored, isUnsaved, isReplaced]);
  useEffect(() => {
    const again = () => {
      void look();
    };
    const ends = [
      onEvent('outbox.changed', again),
      onEvent('library.changed', (changed) => {
        // Our own saves come back as this event too; only a change of standing, made with nothing unsaved, is news.
        if (changed.id === id && !isUnsaved()) again();
      }),
    ];
    window.addEventListener('focus', again);
    return () => {
      for (const end of ends) end();
      window.removeEventListener('focus', again);
    };
  }, [id, look, isUnsaved]);
  return {
    status,
    isLocked: status === 'waiting' || status === 'sending',
    isElsewhere,
    keep: () => {
      setElsewhere(false);
    },
  };
}
