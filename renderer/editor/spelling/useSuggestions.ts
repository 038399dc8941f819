import { useCallback, useState } from 'react';
import type { SpelledLanguage } from '../../../core/spelling/spelledWords.ts';
import { call } from '../../shell/call.ts';

/** A wrong word whose menu is open: where it stands in the window, and how it may have been meant. */
export interface OpenSuggestions<W> {
  word: W;
  box: DOMRect;
  meant: readonly string[];
}

/** Opens the menu of a wrong word once it is known how it may have been meant: a menu whose lines come later has the focus on the wrong one. */
export function useSuggestions<W extends { word: string; language: SpelledLanguage }>() {
  const [open, setOpen] = useState<OpenSuggestions<W> | null>(null);
  const show = useCallback(async (word: W, range: Range | null) => {
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    const meant = await call('spelling.suggest', { language: word.language, word: word.word });
    if (range) setOpen({ word, box: range.getBoundingClientRect(), meant: meant.ok ? meant.value : [] });
  }, []);
  const close = useCallback(() => {
    setOpen(null);
  }, []);
  return { open, show, close };
}
