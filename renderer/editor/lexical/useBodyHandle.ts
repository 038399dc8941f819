import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $getRoot, HISTORY_MERGE_TAG, type EditorState, type LexicalEditor, type LexicalNode } from 'lexical';
import { useImperativeHandle, type Ref } from 'react';
import { contactSnapshot } from '../../../core/contact/contactSnapshot.ts';
import { releaseLanguages } from '../../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { SignOff } from '../../../core/contact/signOff.ts';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import type { BodyEditorHandle } from './BodyEditorHandle.ts';
import { $insertBlock } from './blocks/insertBlock.ts';
import { $insertParagraphs } from './blocks/insertParagraphs.ts';
import { $takeBack } from './blocks/takeBack.ts';
import { $caretOf } from './caret/caretOf.ts';
import { $restoreCaret } from './caret/restoreCaret.ts';
import { snippetText } from '../../../core/snippet/snippetText.ts';
import { textCounts } from '../../../core/release/textCounts.ts';
import { bodyFinder } from './find/bodyFinder.ts';
import { $createBoilerplateNode } from './nodes/BoilerplateNode.tsx';
import { $createContactNode } from './nodes/ContactNode.tsx';
import { $createFigureNode } from './nodes/FigureNode.tsx';
import { $releaseLanguage } from './nodes/LanguageExtension.ts';
import { $createSignOffNode } from './nodes/SignOffNode.tsx';
import { $tidyBody } from './typing/tidyBody.ts';
import { runTextCommand } from './toolbar/textCommand.ts';
import { textHindrance } from './toolbar/textHindrance.ts';
import { toDocument } from './tree/toDocument.ts';

/** Gives the page its hold on the text in the editor. */
export function useBodyHandle(ref: Ref<BodyEditorHandle> | undefined): void {
  const [editor] = useLexicalComposerContext();
  useImperativeHandle(ref, () => bodyHandle(editor), [editor]);
}

function bodyHandle(editor: LexicalEditor): BodyEditorHandle {
  const documents = new WeakMap<EditorState, ReleaseDocument>();
  const insert = ($create: () => LexicalNode | null) => {
    editor.update(() => {
      const node = $create();
      if (node) $insertBlock(node);
    });
    editor.focus();
  };
  return {
    document: () => {
      const state = settled(editor);
      const document = documents.get(state) ?? toDocument(state.toJSON());
      documents.set(state, document);
      return document;
    },
    caret: () => settled(editor).read($caretOf, { editor }),
    focus: (caret) => {
      if (caret) editor.update(() => $restoreCaret(caret), { tag: HISTORY_MERGE_TAG, discrete: true });
      // A text that nobody has written in yet is read from its beginning.
      editor.focus(() => {}, { defaultSelection: 'rootStart' });
      editor.getRootElement()?.focus({ preventScroll: true });
    },
    insertContact: (contact, layout) => {
      insert(() => $createContactNode({ layout, contactId: contact.id, contact: contactSnapshot(contact) }));
    },
    insertSignOff: (signOff) => {
      insert(() => {
        const lines = linesOf(signOff, $releaseLanguage());
        return lines && $createSignOffNode({ lines, signOffId: signOff.id });
      });
    },
    insertSnippet: (snippet, as) => {
      editor.update(() => {
        const text = snippetText(snippet, $releaseLanguage());
        if (as === 'words') $insertParagraphs(text);
        else if (text.paragraphs.length > 0) $insertBlock($createBoilerplateNode({ ...text, snippetId: snippet.id }));
      });
      editor.focus();
    },
    insertFigure: (figure) => {
      insert(() => $createFigureNode(figure));
    },
    tidy: () => {
      let places = 0;
      const $act = () => {
        places = $tidyBody();
      };
      editor.update($act, { discrete: true });
      return places;
    },
    takeBack: (text) => {
      editor.update(() => $takeBack(text), { discrete: true });
    },
    finder: bodyFinder(editor),
    counts: () => settled(editor).read(() => textCounts($getRoot().getTextContent(), $releaseLanguage()), { editor }),
    run: (command) => {
      runTextCommand(editor, command);
    },
    hindrance: (command) => textHindrance(editor, command),
  };
}

/** The text with all that was typed in it: a read commits what is still waiting. */
function settled(editor: LexicalEditor): EditorState {
  editor.read(() => {});
  return editor.getEditorState();
}

/** A sign-off's lines in the language of the release, else in English, Russian, or any it has. */
const linesOf = ({ texts }: SignOff, language: ReleaseLanguage): string[] | null =>
  [language, 'en' as const, 'ru' as const, ...releaseLanguages].map((one) => texts[one]).find((lines) => lines !== undefined) ?? null;
