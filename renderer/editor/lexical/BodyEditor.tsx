import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useState, type Ref } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { languageTag, type ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { ReleaseDocument } from '../../../core/release/document/document.ts';
import type { Picker } from '../picker.ts';
import { BodyFailure } from './BodyFailure.tsx';
import type { BodyEditorHandle } from './BodyEditorHandle.ts';
import type { BodyCaret } from './caret/caretOf.ts';
import { CommentsPanel } from './comments/CommentsPanel.tsx';
import { BlockDialog } from './dialogs/BlockDialog.tsx';
import { editorFor } from './editorFor.ts';
import { BlockGrip } from './grip/BlockGrip.tsx';
import type { Books } from './nodes/BookExtension.ts';
import type { PasteReport } from './paste/pasteReport.ts';
import { SpellingMenu } from './spelling/SpellingMenu.tsx';
import { Toolbar } from './toolbar/Toolbar.tsx';
import { useAnnouncements } from './useAnnouncements.ts';
import { useBodyHandle } from './useBodyHandle.ts';
import { useBodyEvents } from './useBodyEvents.ts';
import './page.css';
import './blocks.css';
import './toolbar.css';

export type { BodyEditorHandle } from './BodyEditorHandle.ts';

export interface BodyEditorProps {
  ref?: Ref<BodyEditorHandle>;
  releaseId: string;
  /** The text as it was opened. Later values are not looked at: what is being typed lives in the editor alone. */
  document: ReleaseDocument;
  language: ReleaseLanguage;
  /** What the copies in the text are compared with. */
  books: Books;
  /** Where the person was writing; the caret goes there when the text is opened. */
  caret: BodyCaret | null;
  readOnly: boolean;
  /** Called on every real change, and told whether it was undo or redo; the text itself is asked for through the handle. */
  onChange: (isHistoric: boolean) => void;
  /** Asked for something that is put in from elsewhere. */
  onPick: (picker: Picker) => void;
  /** Shows the earlier versions of the release, where this one cannot be opened. */
  onHistory: () => void;
  onPasteReport?: (report: PasteReport) => void;
  /** Takes files that were dropped on the text or pasted into it. */
  onPhotoFiles: (files: readonly File[]) => void;
  /** Where the comments stand, and what brings them into sight. */
  commentsPlace: HTMLElement | null;
  onComments: () => void;
  /** Where the toolbar stands: above the text when absent; null while its place is not drawn yet. */
  toolbarPlace?: HTMLElement | null;
}

/** The body of a release: the text with its toolbar. A text that cannot be opened is shown to read and stays as it is stored. */
export function BodyEditor({ ref, ...props }: BodyEditorProps) {
  return (
    <BodyFailure key={props.releaseId} document={props.document} language={props.language} handle={ref} onHistory={props.onHistory}>
      <OpenBody {...props} handle={ref} />
    </BodyFailure>
  );
}

type OpenBodyProps = Omit<BodyEditorProps, 'ref'> & { handle: Ref<BodyEditorHandle> | undefined };

function OpenBody(props: OpenBodyProps) {
  const [extension] = useState(() => editorFor(props.document));
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <Body {...props} />
    </LexicalExtensionComposer>
  );
}

function Body({
  handle,
  language,
  books,
  caret,
  readOnly,
  onChange,
  onPasteReport,
  onPhotoFiles,
  onPick,
  commentsPlace,
  onComments,
  toolbarPlace,
}: OpenBodyProps) {
  const { t } = useTranslation('body');
  useBodyHandle(handle);
  useBodyEvents({ language, books, caret, readOnly, onChange, onPasteReport, onPhotoFiles });
  useAnnouncements();
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const toolbar = !readOnly && <Toolbar onPick={onPick} />;
  return (
    <>
      {toolbarPlace === undefined ? toolbar : toolbarPlace && createPortal(toolbar, toolbarPlace)}
      <div className="page-text-place" ref={setPlace}>
        <ContentEditable
          className="page-text"
          aria-label={t('label')}
          aria-multiline
          aria-readonly={readOnly}
          lang={languageTag[language]}
          spellCheck={false}
          aria-placeholder={t('hint')}
          placeholder={<p className="page-hint">{t('hint')}</p>}
        />
        {place && <BlockGrip place={place} />}
      </div>
      <BlockDialog />
      <SpellingMenu isLocked={readOnly} />
      {commentsPlace && createPortal(<CommentsPanel isLocked={readOnly} onOpen={onComments} />, commentsPlace)}
    </>
  );
}
