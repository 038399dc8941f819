import { useCallback, useRef, type RefObject } from 'react';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import type { ReleaseFields } from '../../../core/release/release.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import { sameValue } from '../../../core/sameValue.ts';

/** What one replacement changed: the text before and after it, and the fields before and after it. */
interface Replaced {
  before: ReleaseDocument;
  left: ReleaseDocument;
  was: Partial<ReleaseFields>;
  changed: Partial<ReleaseFields>;
}

/** Lets the fields that were replaced together with the text follow its undo and redo, so that all of it is one step. */
export function useReplacedFields(
  body: RefObject<BodyEditorHandle | null>,
  change: (part: Partial<ReleaseFields>) => void,
  now: () => ReleaseFields,
): { keep: (replaced: Replaced | null) => void; followHistory: () => void } {
  const last = useRef<Replaced | null>(null);
  const keep = useCallback((replaced: Replaced | null) => {
    last.current = replaced;
  }, []);
  const followHistory = useCallback(() => {
    const { current: replaced } = last;
    if (!replaced) return;
    const document = body.current?.document();
    // A field that somebody has written in since stays as it is.
    const stands = (as: Partial<ReleaseFields>) => sameValue({ ...now(), ...as }, now());
    if (stands(replaced.changed) && sameValue(document, replaced.before)) change(replaced.was);
    else if (stands(replaced.was) && sameValue(document, replaced.left)) change(replaced.changed);
  }, [body, change, now]);
  return { keep, followHistory };
}
