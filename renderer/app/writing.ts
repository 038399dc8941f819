import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import type { TextCounts } from '../../core/release/textCounts.ts';
import type { Apart, SaveState } from '../editor/saveState.ts';
import { createWatched, type Watched } from '../ui/createWatched.ts';
import type { PageCommands } from '../editor/pageCommand.ts';

/** What the rest of the window may know of the page that is open, and ask of it. */
export interface Writing extends PageCommands {
  releaseId: string;
  headline: string;
  language: ReleaseLanguage;
  /** Changes with nearly every key, so that only whoever shows it follows it. */
  save: Watched<SaveState>;
  apart: Apart | null;
  counts: TextCounts;
  /** Whether there is anything to publish from here now. */
  isLocked: boolean;
  /** Stores what is unsaved; true when nothing is left. */
  flush: () => Promise<boolean>;
  /**
   * Lets something else put another text in the place of this one, and shows it: what is unsaved is stored first, and nobody is
   * told that the text was changed elsewhere. `act` gives true when the text is another one.
   */
  replace: (act: () => Promise<boolean>) => Promise<void>;
  /** Puts words that an import left out back at the end of the text. */
  takeBack: (text: string) => void;
  /** Changes what stands around the text: the embargo, the place. */
  setFields: (part: Pick<Partial<ReleaseFields>, 'embargo' | 'dateline'>) => void;
  /** Puts the caret back where it was. */
  focus: () => void;
}

/** Where the open page tells how it stands; at most one page is open. */
export function createWritingDesk() {
  const open = createWatched<Writing | null>(null);
  return {
    ...open,
    /** True when the window holds nothing that is not stored. */
    flush: (): Promise<boolean> => open.current()?.flush() ?? Promise.resolve(true),
  };
}

export type WritingDesk = ReturnType<typeof createWritingDesk>;
