import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { COMMAND_PRIORITY_EDITOR, HISTORIC_TAG, HISTORY_MERGE_TAG } from 'lexical';
import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { BodyCaret } from './caret/caretOf.ts';
import { $restoreCaret } from './caret/restoreCaret.ts';
import { BookExtension, type Books } from './nodes/BookExtension.ts';
import { LanguageExtension } from './nodes/LanguageExtension.ts';
import { PASTE_REPORT_COMMAND, PHOTO_FILES_COMMAND, type PasteReport } from './paste/pasteReport.ts';

interface BodyEvents {
  language: ReleaseLanguage;
  books: Books;
  caret: BodyCaret | null;
  readOnly: boolean;
  onChange: (isHistoric: boolean) => void;
  onPasteReport: ((report: PasteReport) => void) | undefined;
  onPhotoFiles: (files: readonly File[]) => void;
}

/** Joins the editor with the page: language and lock go in, changes and paste reports come out, the caret returns to its place. */
export function useBodyEvents({ language, books, caret, readOnly, onChange, onPasteReport, onPhotoFiles }: BodyEvents): void {
  const [editor] = useLexicalComposerContext();
  const changed = useEffectEvent(onChange);
  const pasted = useEffectEvent((report: PasteReport) => onPasteReport?.(report));
  const dropped = useEffectEvent((files: readonly File[]) => {
    if (editor.isEditable()) onPhotoFiles(files);
  });
  const openingCaret = useEffectEvent(() => caret);

  useLayoutEffect(() => {
    getExtensionDependencyFromEditor(editor, LanguageExtension).output.language.value = language;
  }, [editor, language]);
  useLayoutEffect(() => {
    const { contacts, snippets, day } = getExtensionDependencyFromEditor(editor, BookExtension).output;
    contacts.value = books.contacts;
    snippets.value = books.snippets;
    day.value = books.day;
  }, [editor, books.contacts, books.snippets, books.day]);
  useLayoutEffect(() => editor.setEditable(!readOnly), [editor, readOnly]);
  useEffect(
    () =>
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, tags }) => {
        // A moved caret makes nothing dirty.
        if (dirtyElements.size > 0 || dirtyLeaves.size > 0) changed(tags.has(HISTORIC_TAG));
      }),
    [editor],
  );
  useEffect(
    () =>
      editor.registerCommand(
        PASTE_REPORT_COMMAND,
        (report) => {
          pasted(report);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  useEffect(
    () =>
      editor.registerCommand(
        PHOTO_FILES_COMMAND,
        (files) => {
          dropped(files);
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  useEffect(() => {
    const place = openingCaret();
    if (!place) return;
    editor.update(() => $restoreCaret(place), { tag: HISTORY_MERGE_TAG });
    editor.focus();
  }, [editor]);
}
