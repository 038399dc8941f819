import type { Contact } from '../../../core/contact/contact.ts';
import type { SignOff } from '../../../core/contact/signOff.ts';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import type { Snippet } from '../../../core/snippet/snippet.ts';
import type { TextCounts } from '../../../core/release/textCounts.ts';
import type { BodyCaret } from './caret/caretOf.ts';
import type { BodyFinder } from './find/bodyFinder.ts';
import type { NewFigure } from './nodes/FigureNode.tsx';
import type { TextCommand } from './toolbar/textCommand.ts';
import type { TextHindrance } from './toolbar/textHindrance.ts';

/** What the page can ask of the body. */
export interface BodyEditorHandle {
  /** The text as it is now. Asked twice without a change in between it answers at once. */
  document: () => ReleaseDocument;
  caret: () => BodyCaret | null;
  /** Puts the focus into the text: at a place, or where the caret was. */
  focus: (caret?: BodyCaret) => void;
  insertContact: (contact: Contact, layout: 'card' | 'line') => void;
  insertSignOff: (signOff: SignOff) => void;
  /** Puts a text of the snippet book in, in the language of the release where it has one: in one piece, or as words to be written on. */
  insertSnippet: (snippet: Snippet, as: 'block' | 'words') => void;
  insertFigure: (figure: NewFigure) => void;
  /** Sets the signs of the whole text as they are printed; gives how many places changed. */
  tidy: () => number;
  /** Puts words that an import left out back at the end of the text, before sign-off and contacts. */
  takeBack: (text: string) => void;
  /** Looks for words in the body. */
  finder: BodyFinder;
  counts: () => TextCounts;
  /** Does to the text at the caret what its keys and buttons do. */
  run: (command: TextCommand) => void;
  /** Why a command would do nothing now, or null when it can be done. */
  hindrance: (command: TextCommand) => TextHindrance | null;
}
