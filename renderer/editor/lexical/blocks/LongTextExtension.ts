import { $getRoot, defineExtension, mergeRegister, type LexicalEditor } from 'lexical';

/** From so many blocks on, only those near the screen are laid out and painted. */
const long = 300;

/** Marks a very long text for the style sheet. */
export const LongTextExtension = defineExtension({
  name: 'dateline/long-text',
  register: (editor) =>
    mergeRegister(
      // Before the first style is worked out, and whenever the text has grown or shrunk.
      editor.registerRootListener(() => {
        mark(editor);
      }),
      editor.registerUpdateListener(() => {
        mark(editor);
      }),
    ),
});

function mark(editor: LexicalEditor): void {
  const size = editor.getEditorState().read(() => $getRoot().getChildrenSize());
  editor.getRootElement()?.toggleAttribute('data-long', size > long);
}
