import type { AppError } from '../../core/appError.ts';
import type { Question } from '../../core/i18n/question.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';
import type { Template } from '../../core/release/template.ts';
import type { Result } from '../../core/result.ts';
import type { Library } from '../library/library.ts';
import type { ExportJob } from '../press/exportJob.ts';
import type { Printer } from '../press/printer.ts';
import type { Spelling } from '../spelling/spelling.ts';
import type { Courier } from '../publish/courier.ts';
import type { BundleJob } from '../share/bundleJob.ts';
import type { Sharing } from '../share/sharing.ts';
import type { Tokens } from '../publish/tokens.ts';
import type { SettingsStore } from '../settings/settingsStore.ts';
import type { Departures } from './departures.ts';
import type { Settler } from './settleWhenIdle.ts';
import type { EventSink } from './eventSink.ts';
import type { FileChooser } from './fileChooser.ts';

/** Everything the handlers stand on. The window and the command line compose it differently; the handlers are the same. */
export interface Services {
  library: Library;
  settings: SettingsStore;
  tokens: Tokens;
  fetch: typeof fetch;
  courier: Courier;
  sharing: Sharing;
  bundleJob: BundleJob;
  /** The releases on a page of the window. */
  openReleases: Set<string>;
  exportJob: ExportJob;
  printer: Printer;
  spelling: Spelling;
  templates: readonly Template[];
  settler: Settler;
  chooser: FileChooser;
  /**
   * Asks a person, in a dialog that no call of the window can answer, before something leaves the computer. Everything but a
   * yes is `cancelled`; a command line is a yes of its own.
   */
  confirm: (question: Question) => Promise<Result<null>>;
  departures: Departures;
  tell: EventSink;
  notices: () => AppError[];
  online: () => boolean;
  openOutside: (url: string) => Promise<Result<null>>;
  flushed: () => void;
  uiLanguage: () => UiLanguage;
  version: string;
  now: () => Date;
  newId: () => string;
}
