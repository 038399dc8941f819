import { createCommand, type LexicalCommand } from 'lexical';

/** How much of a pasted text was left out, so that the person is told. */
export interface PasteReport {
  comments: number;
  hidden: number;
  deleted: number;
  pictures: number;
}

/** Told after a paste that left something out. */
export const PASTE_REPORT_COMMAND: LexicalCommand<PasteReport> = createCommand('PASTE_REPORT_COMMAND');
