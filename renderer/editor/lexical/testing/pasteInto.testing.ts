import { $getClipboardDataFromSelection } from '@lexical/clipboard';
import { $getRoot, $getSelection, PASTE_COMMAND, type LexicalEditor } from 'lexical';

/** Stands for the clipboard's event, which the test's DOM does not know. */
class PasteEvent extends Event {
  readonly clipboardData;

  constructor(data: Readonly<Record<string, string>>) {
    super('paste', { cancelable: true });
    this.clipboardData = { types: Object.keys(data), files: [], items: [], getData: (type: string) => data[type] ?? '' };
  }
}

/** Pastes what programs put into the clipboard, by type, at the end of the text. */
export function pasteInto(editor: LexicalEditor, data: Readonly<Record<string, string>>): void {
  editor.update(() => $getRoot().selectEnd(), { discrete: true });
  pasteAtCaret(editor, data);
}

/** The same where the caret is, or in the place of what is selected. */
export function pasteAtCaret(editor: LexicalEditor, data: Readonly<Record<string, string>>): void {
  Object.assign(globalThis, { ClipboardEvent: PasteEvent, DragEvent: class extends Event {} });
  editor.update(() => editor.dispatchCommand(PASTE_COMMAND, new PasteEvent(data) as unknown as ClipboardEvent), { discrete: true });
}

/** What copying the selection puts into the clipboard, by type. */
export const copied = (editor: LexicalEditor): Record<string, string> =>
  editor.read(() => $getClipboardDataFromSelection($getSelection())) as Record<string, string>;
