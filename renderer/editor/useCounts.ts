import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { TextCounts } from '../../core/release/textCounts.ts';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';

const none: TextCounts = { words: 0, characters: 0, withoutSpaces: 0, minutes: 1 };
/** Counting waits for a pause of this many milliseconds. */
const pause = 250;

/** How long the body is, counted while nobody types. */
export function useCounts(body: RefObject<BodyEditorHandle | null>) {
  const [counts, setCounts] = useState<TextCounts>(none);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const recount = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setCounts(body.current?.counts() ?? none);
    }, pause);
  }, [body]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return { counts, recount };
}
