import { defineExtension, type AnyLexicalExtension } from 'lexical';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import { ReleaseEditor } from './ReleaseEditor.ts';
import { fromDocument } from './tree/fromDocument.ts';

/**
 * The editor of one text. While the text is being opened every error is thrown: Lexical would else go on with a text cut off at
 * the fault, and the next save would lose the rest. Later errors are reported, and Lexical restores the text it had.
 */
export function editorFor(document: ReleaseDocument): AnyLexicalExtension {
  let open = false;
  return defineExtension({
    name: 'dateline/text',
    dependencies: [ReleaseEditor],
    $initialEditorState: JSON.stringify(fromDocument(document)),
    onError: (error) => {
      if (!open) throw error;
      reportError(error);
    },
    afterRegistration: () => {
      open = true;
      return () => {};
    },
  });
}
