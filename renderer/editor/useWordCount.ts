import { useCallback, useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';

/** Counting waits for a pause of this many milliseconds. */
const pause = 250;

/** The words of the body, counted while nobody types. */
export function useWordCount(body: RefObject<BodyEditorHandle | null>) {
  const [words, setWords] = useState(0);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const recount = useCallback(() => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => {
      setWords(body.current?.wordCount() ?? 0);
    }, pause);
  }, [body]);
  useEffect(
    () => () => {
      clearTimeout(timer.current);
    },
    [],
  );
  return { words, recount };
}
