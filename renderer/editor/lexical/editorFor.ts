import { defineExtension, type AnyLexicalExtension } from 'lexical';
import { emptyDocument, type ReleaseDocument } from '../../../core/release/document/document.ts';
import { ReleaseEditor } from './ReleaseEditor.ts';
import { fromDocument } from './tree/fromDocument.ts';

/**
 * The editor of one text. While the text is being opened every error is thrown: Lexical would else go on with a text cut off at
 * the fault, and the next save would lose the rest. Later errors are reported, and Lexical restores the text it had.
 */
export function editorFor(document: ReleaseDocument): AnyLexicalExtension {
  let open = false;
  // Without a block there is no place for a caret.
  const shown = document.blocks.length > 0 ? document : emptyDocument(() => crypto.randomUUID());
  return defineExtension({
    name: 'dateline/text',
    dependencies: [ReleaseEditor],
    $initialEditorState: JSON.stringify(fromDocument(shown)),
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
