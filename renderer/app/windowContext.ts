import { createContext, use } from 'react';
import type { AppError } from '../../core/appError.ts';
import type { ImportReport } from '../../core/import/imported.ts';
import type { CallArgument } from '../../core/ipc/contract.ts';
import type { ShareKey } from '../../core/share/shareQuestion.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { Toasts } from '../ui/toasts/toasts.ts';
import type { Screen } from './screen.ts';
import type { WritingDesk } from './writing.ts';

/** A dialog that belongs to the whole window. */
export type WindowDialog =
  | { kind: 'paste' }
  | { kind: 'report'; report: ImportReport }
  | { kind: 'publish' }
  | { kind: 'history' }
  /** What other desks did; `about` is what is looked at first. */
  | { kind: 'questions'; about: ShareKey | null }
  | { kind: 'approve' }
  | { kind: 'bundle' }
  | { kind: 'template' }
  | { kind: 'commands' }
  | { kind: 'shortcuts' };

/** What every screen may know of the window and ask of it. */
export interface DatelineWindow {
  settings: Settings;
  version: string;
  online: boolean;
  /** Whether nothing but the page is in sight. */
  isQuiet: boolean;
  setQuiet: (isQuiet: boolean) => void;
  screen: Screen;
  /** The release on the page, or null. */
  releaseId: string | null;
  dialog: WindowDialog | null;
  toasts: Toasts;
  writing: WritingDesk;
  show: (screen: Screen) => void;
  /**
   * Opens a release after the one on the page is stored; does nothing when that fails. True when it went through. `focus` says
   * whether the caret goes into the text.
   */
  openRelease: (id: string | null, focus: boolean) => Promise<boolean>;
  /** Whether the page that opens next takes the focus. */
  takesFocus: () => boolean;
  /** Makes a release and opens it; gives its id, or null when that failed. */
  createRelease: (from: CallArgument<'release.create'>) => Promise<string | null>;
  importFile: () => Promise<void>;
  setSettings: (change: CallArgument<'settings.set'>) => void;
  setDialog: (dialog: WindowDialog | null) => void;
  /** Tells an expected failure, unless the person cancelled. */
  tellError: (error: AppError) => void;
}

export const WindowContext = createContext<DatelineWindow | null>(null);

/** The window this component stands in. */
export function useWindow(): DatelineWindow {
  const found = use(WindowContext);
  if (found === null) throw new Error('a part of the window stands outside it');
  return found;
}
