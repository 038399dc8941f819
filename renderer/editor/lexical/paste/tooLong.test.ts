import { $getRoot } from 'lexical';
import { expect, test } from 'vitest';
import { paragraph } from '../testing/blocks.testing.ts';
import { openEditor } from '../testing/openEditor.testing.ts';
import { pasteAtCaret } from '../testing/pasteInto.testing.ts';
import { PASTE_REPORT_COMMAND, type PasteReport } from './pasteReport.ts';

test.each(['text/html', 'text/plain'] as const)('a paste of 200 MB (%s) is refused with a word, and the text is as it was', (type) => {
  const blocks = [paragraph('a', 'Before.')];
  const { editor, edit, document } = openEditor({ version: 1, blocks });
  const told: PasteReport[] = [];
  editor.registerCommand(PASTE_REPORT_COMMAND, (report) => told.push(report) > 0, 1);
  edit(() => $getRoot().selectEnd());
  pasteAtCaret(editor, { [type]: '<p>x</p>'.repeat(25 * 1024 * 1024) });
  expect(told).toMatchObject([{ tooLong: true }]);
  expect(document().blocks).toEqual(blocks);
});
