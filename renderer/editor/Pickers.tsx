import type { RefObject } from 'react';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import { ContactPicker } from './ContactPicker.tsx';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';
import { PhotoPicker } from './PhotoPicker.tsx';
import type { Picker } from './picker.ts';
import { SignOffPicker } from './SignOffPicker.tsx';
import { SnippetPicker } from './SnippetPicker.tsx';

interface PickersProps {
  picker: Picker | null;
  language: ReleaseLanguage;
  body: RefObject<BodyEditorHandle | null>;
  /** Takes several photos at once. */
  onPhotoFiles: (files: readonly File[]) => void;
  onClose: () => void;
}

/** The dialog to choose what is put in where the caret stands; afterwards the caret is back in the text. */
export function Pickers({ picker, language, body, onPhotoFiles, onClose }: PickersProps) {
  const insert = (act: (body: BodyEditorHandle) => void) => {
    onClose();
    // The dialog gives the focus back first; only then does the text take it.
    setTimeout(() => {
      if (body.current) act(body.current);
    });
  };
  if (picker === 'contact')
    return (
      <ContactPicker
        language={language}
        onClose={onClose}
        onPick={(contact, layout) => {
          insert((text) => {
            text.insertContact(contact, layout);
          });
        }}
      />
    );
  if (picker === 'signOff')
    return (
      <SignOffPicker
        language={language}
        onClose={onClose}
        onPick={(signOff) => {
          insert((text) => {
            text.insertSignOff(signOff);
          });
        }}
      />
    );
  if (picker === 'snippet')
    return (
      <SnippetPicker
        language={language}
        onClose={onClose}
        onPick={(snippet, as) => {
          insert((text) => {
            text.insertSnippet(snippet, as);
          });
        }}
      />
    );
  if (picker === 'photo')
    return (
      <PhotoPicker
        language={language}
        onClose={onClose}
        onSeveral={(files) => {
          insert(() => {
            onPhotoFiles(files);
          });
        }}
        onPick={(figure) => {
          insert((text) => {
            text.insertFigure(figure);
          });
        }}
      />
    );
  return null;
}
