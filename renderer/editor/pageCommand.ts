import type { Hindrance } from './hindrance.ts';
import type { TextCommand } from './lexical/toolbar/textCommand.ts';

/** What can be done to the open page besides writing: what comes from elsewhere into the text, the panels, the release as a whole. */
export const pageCommands = [
  'insert-contact',
  'insert-sign-off',
  'insert-photo',
  'insert-snippet',
  'preview',
  'print',
  'tidy',
  'find-in-text',
  'replace-in-text',
  'find-next',
  'find-previous',
  'history',
  'duplicate',
  'trash',
  'toggle-list',
  'toggle-inspector',
] as const;
export type PageCommand = (typeof pageCommands)[number];

/** Tells whether a command is one of the page's. */
export const isPageCommand = (command: string): command is PageCommand => (pageCommands as readonly string[]).includes(command);

/** What can be asked of the open page. */
export interface PageCommands {
  /** Carries a command out; one of the text at the caret, which then has the focus. */
  run: (command: PageCommand | TextCommand) => void;
  /** Why a command would do nothing now, or null when it can be done. */
  hindrance: (command: PageCommand | TextCommand) => Hindrance | null;
}
