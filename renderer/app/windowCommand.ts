import { commandIds } from '../../core/ipc/events.ts';

/** What can be done to the window: the commands of the menu, and those that keys, palette and buttons have besides. */
export const windowCommands = [
  ...commandIds,
  // Only says that it has been done already.
  'save',
  'paste-text',
  'export-docx-internal',
  'export-html-linked',
  'export-html-body',
  'export-html-email',
  'theme-light',
  'theme-dark',
  'theme-system',
  'theme-contrast',
  'zoom-in',
  'zoom-out',
  'zoom-reset',
  'quiet',
  'approve',
  'keep-template',
  'show-questions',
  'share-now',
  'bundle-write',
  'bundle-read',
  'language-en',
  'language-ru',
  'language-system',
] as const;
export type WindowCommand = (typeof windowCommands)[number];
