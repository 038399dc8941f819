import { createCommand, type LexicalCommand } from 'lexical';

/** How much of a pasted text was left out, so that the person is told. */
export interface PasteReport {
  comments: number;
  hidden: number;
  deleted: number;
  pictures: number;
  /** Menus of a web page. */
  navigation: number;
  /** Far more than a release holds was pasted, and nothing of it was taken. */
  tooLong?: true;
}

/** Told after a paste that left something out. */
export const PASTE_REPORT_COMMAND: LexicalCommand<PasteReport> = createCommand('PASTE_REPORT_COMMAND');

/** Files that were dropped on the text or pasted into it; the caret is where they go. */
export const PHOTO_FILES_COMMAND: LexicalCommand<readonly File[]> = createCommand('PHOTO_FILES_COMMAND');
