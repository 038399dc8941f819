import { useCallback, useRef } from 'react';
import type { RefObject } from 'react';
import type { Caret } from '../../core/release/caret.ts';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';

/** The fields of the page a caret can stand in. */
export interface PageFields {
  headline: RefObject<HTMLTextAreaElement | null>;
  subheadline: RefObject<HTMLTextAreaElement | null>;
}

/** Knows where the person was writing, and puts them back there. */
export function useCaret(body: RefObject<BodyEditorHandle | null>, fields: PageFields, opened: Caret | null) {
  /** Where it was last, while the focus is in a list or in the inspector. */
  const last = useRef<Caret | null>(opened);
  const { headline, subheadline } = fields;
  const read = useCallback((): Caret | null => {
    const focused = document.activeElement;
    for (const [field, place] of [
      ['headline', headline],
      ['subheadline', subheadline],
    ] as const) {
      if (place.current !== null && place.current === focused) last.current = { block: null, field, offset: place.current.selectionStart };
    }
    // A field keeps being the last place until the body has the focus again.
    const inBody = focused instanceof HTMLElement && focused.isContentEditable;
    const found = inBody || last.current?.field == null ? body.current?.caret() : null;
    if (found) last.current = { block: found.block, field: null, offset: found.offset };
    return last.current;
  }, [body, headline, subheadline]);

  const place = useCallback(() => {
    const caret = last.current;
    if (caret === null || caret.field !== null) {
      const isNew = headline.current?.value === '';
      const target = caret?.field === 'subheadline' ? subheadline.current : caret?.field === 'headline' || isNew ? headline.current : null;
      if (target) {
        target.focus();
        target.setSelectionRange(caret?.offset ?? 0, caret?.offset ?? 0);
        return;
      }
    }
    if (caret !== null && caret.block !== null) body.current?.focus({ block: caret.block, offset: caret.offset });
    else body.current?.focus();
  }, [body, headline, subheadline]);
  return { read, place };
}
