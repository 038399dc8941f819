import { $insertGeneratedNodes, ClipboardImportExtension, type ImportMimeTypeFunction } from '@lexical/clipboard';
import {
  $getEditor,
  $getSelectionSlotFrame,
  $parseSerializedNode,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  defineExtension,
  type LexicalNode,
} from 'lexical';
import { DRAG_DROP_PASTE } from '@lexical/rich-text';
import { cleanText } from '../../../../core/cleanText.ts';
import { pastedHtml } from '../../../../core/import/html/pastedHtml.ts';
import type { Dropped } from '../../../../core/import/imported.ts';
import { documentVersion } from '../../../../core/release/document/document.ts';
import { fromDocument } from '../tree/fromDocument.ts';
import { $keepKnownThreads } from '../comments/keepKnownThreads.ts';
import { $onlyWords } from './onlyWords.ts';
import { clipboardNodes } from './clipboardNodes.ts';
import { $pastePlain } from './pastePlain.ts';
import { PASTE_REPORT_COMMAND, PHOTO_FILES_COMMAND, type PasteReport } from './pasteReport.ts';

const $pasteHtml: ImportMimeTypeFunction = (html, selection) => {
  const { blocks, isLine, dropped } = pastedHtml(html, () => crypto.randomUUID());
  const json = fromDocument({ version: documentVersion, blocks }).root.children ?? [];
  const nodes = (isLine ? (json[0]?.children ?? []) : json).map((node) => $parseSerializedNode(node));
  if (nodes.length > 0) $insert(nodes, selection);
  const report = reportOf(dropped);
  $tell(report);
  return nodes.length > 0 || somethingLeftOut(report);
};

/** The mark of a comment in the text is listed too; it is no comment by itself. */
function reportOf(dropped: readonly Dropped[]): PasteReport {
  const count = (reason: Dropped['reason']) => dropped.filter((piece) => piece.reason === reason).length;
  const isMark = ({ reason, text }: Dropped) => reason === 'comment' && /^\[\p{L}*\d*\]$/u.test(text);
  const marks = dropped.filter(isMark).length;
  return {
    comments: Math.max(count('comment') - marks, marks),
    hidden: count('hidden'),
    deleted: count('deleted'),
    pictures: count('picture'),
    navigation: count('navigation'),
  };
}

const $pasteOwn: ImportMimeTypeFunction = (text, selection) => {
  const nodes = clipboardNodes(text, $getEditor()._config.namespace);
  if (!nodes || nodes.length === 0) return false;
  const pasted = nodes.map((node) => $parseSerializedNode(node));
  $keepKnownThreads(pasted);
  $insert(pasted, selection);
  return true;
};

/** The longest text of the clipboard that is looked at, in UTF-16 units: as much as the largest file that is imported. */
const longest = 20 * 1024 * 1024;

/**
 * A text as long as a library would stop the window for minutes; it is refused before anything of it is read. Signs that no
 * program shows stay out, for nobody could find them in the text again.
 */
const $within =
  ($paste: ImportMimeTypeFunction): ImportMimeTypeFunction =>
  (text, ...rest) => {
    if (text.length <= longest) return $paste(cleanText(text), ...rest);
    $getEditor().dispatchCommand(PASTE_REPORT_COMMAND, { comments: 0, hidden: 0, deleted: 0, pictures: 0, navigation: 0, tooLong: true });
    return true;
  };

/** A caption is one line of words: blocks pasted into it give their words only. */
function $insert(nodes: LexicalNode[], selection: BaseSelection): void {
  if ($getSelectionSlotFrame(selection) === null) $insertGeneratedNodes($getEditor(), nodes, selection);
  else selection.insertNodes($onlyWords(nodes));
}

const somethingLeftOut = (report: PasteReport): boolean => Object.values(report).some((count: number) => count > 0);

function $tell(report: PasteReport): void {
  if (somethingLeftOut(report)) $getEditor().dispatchCommand(PASTE_REPORT_COMMAND, report);
}

/**
 * Pastes what may be pasted. Text of our own comes back as it was after a check; HTML is cleaned; pictures of other programs
 * are left out and told; files that are dropped or pasted go to the page, which takes photos in.
 */
export const PasteExtension = defineExtension({
  name: 'dateline/paste',
  dependencies: [
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'text/html': [$within($pasteHtml)],
        'application/x-lexical-editor': [$within($pasteOwn)],
        'text/plain': [$within($pastePlain)],
        'text/uri-list': [$within($pastePlain)],
      },
    }),
  ],
  register: (editor) =>
    editor.registerCommand(
      DRAG_DROP_PASTE,
      (files) => {
        $getEditor().dispatchCommand(PHOTO_FILES_COMMAND, [...files]);
        return true;
      },
      COMMAND_PRIORITY_LOW,
    ),
});
