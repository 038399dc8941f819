import { all, lineOf, openDocx, type OpenDocx } from './openDocx.testing.ts';
import { textWidth } from './page.ts';

/** What is ours beyond the rules of Word, which `checkDocx` looks after: each rule names what breaks it. */
const rules: Record<string, (docx: OpenDocx) => unknown[]> = {
  'pictures fit the text': (docx) =>
    all(docx.xml('word/document.xml'), 'wp:extent').filter((extent) => Number(extent.getAttribute('cx')) / 635 > textWidth('a4')),
  'every row of a table has a cell in each column': (docx) =>
    all(docx.xml('word/document.xml'), 'w:tbl').filter((table) =>
      all(table, 'w:tr').some((row) => all(row, 'w:tc').length !== all(table, 'w:gridCol').length),
    ),
  'words have a language': (docx) =>
    all(docx.xml('word/document.xml'), 'w:r').filter((run) => {
      const tag = all(run, 'w:lang')[0]?.getAttribute('w:val') ?? '';
      return all(run, 'w:t').length > 0 && !/^[a-z]{2}(?:-Cyrl)?-[A-Z]{2}$/u.test(tag);
    }),
  'no line stands empty but the space under a table and a rule': (docx) =>
    all(docx.xml('word/document.xml'), 'w:p').filter(
      (paragraph) =>
        lineOf(paragraph).trim() === '' &&
        paragraph.parentElement?.tagName !== 'w:tc' &&
        all(paragraph, 'pic:pic').length + all(paragraph, 'w:numPr').length === 0 &&
        !['AfterTable', 'Rule'].includes(all(paragraph, 'w:pStyle')[0]?.getAttribute('w:val') ?? ''),
    ),
};

/** Which rules a Word file breaks, by their names. */
export function brokenRules(file: Uint8Array): string[] {
  const docx = openDocx(file);
  return Object.entries(rules).flatMap(([name, broken]) => (broken(docx).length === 0 ? [] : [name]));
}
