import { dropUnseen } from './dropUnseen.ts';
import type { PasteReport } from './pasteReport.ts';
import { plainFormat } from './plainFormat.ts';
import { wordLists } from './wordLists.ts';

/**
 * Makes pasted HTML of Word, LibreOffice, Google Docs or a web page fit for a release, in place: nothing unseen gets in, lists
 * become lists, only words and their marks stay. `hidden` are selectors of its style sheets that hide text.
 */
export function officePreprocess(body: HTMLElement, hidden: readonly string[]): PasteReport {
  const report = dropUnseen(body, hidden);
  wordLists(body);
  plainFormat(body);
  return report;
}
