import { buildEditorFromExtensions } from '@lexical/extension';
import { configExtension, defineExtension, type LexicalEditorWithDispose } from 'lexical';
import type { ReleaseDocument } from '../../../../core/release/document/document.ts';
import { BlockIdExtension } from '../blocks/BlockIdExtension.ts';
import { editorFor } from '../editorFor.ts';
import { toDocument } from '../tree/toDocument.ts';

/** A real editor with a text in it and no window around it. New ids are `new-1`, `new-2`, … */
export function openEditor(document: ReleaseDocument): {
  editor: LexicalEditorWithDispose;
  document: () => ReleaseDocument;
  edit: (act: () => void) => void;
} {
  let made = 0;
  const editor = buildEditorFromExtensions(
    defineExtension({
      name: 'dateline/test',
      dependencies: [editorFor(document), configExtension(BlockIdExtension, { newId: () => `new-${(made += 1)}` })],
    }),
  );
  return {
    editor,
    document: () => toDocument(editor.read(() => editor.getEditorState().toJSON())),
    edit: (act) => editor.update(act, { discrete: true }),
  };
}
