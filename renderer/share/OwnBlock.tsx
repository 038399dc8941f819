import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { BlockConflict } from '../../core/merge/conflict.ts';
import type { Decision } from '../../core/merge/decided.ts';
import { documentText } from '../../core/release/documentText.ts';
import { documentVersion, type ReleaseDocument } from '../../core/release/document/document.ts';
import { withoutThreads } from '../../core/release/document/withoutThreads.ts';
import { BodyEditor, type BodyEditorHandle } from '../editor/lexical/BodyEditor.tsx';
import { useBooks } from '../editor/useBooks.ts';

interface OwnBlockProps {
  conflict: BlockConflict;
  language: ReleaseLanguage;
  date: string | null;
  onDecide: (decision: Decision | null) => void;
}

const nothing = () => {};

/** A passage written anew in the editor of the page, with its keys and marks, beginning with what stands here. */
export function OwnBlock({ conflict, language, date, onDecide }: OwnBlockProps) {
  const { t } = useTranslation('share');
  const body = useRef<BodyEditorHandle>(null);
  const books = useBooks(date);
  const [document] = useState<ReleaseDocument>(() =>
    withoutThreads({ version: documentVersion, blocks: conflict.ours ? [conflict.ours] : [] }),
  );
  const read = () => {
    const written = body.current?.document();
    const isBlank = !written || (documentText(written, language).trim() === '' && written.blocks.every(({ type }) => type === 'paragraph'));
    onDecide(isBlank ? null : { take: 'blocks', blocks: written.blocks });
  };
  return (
    <div className="own-block" role="group" aria-label={t('own')} lang={language}>
      <BodyEditor
        ref={body}
        releaseId={conflict.id}
        document={document}
        language={language}
        books={books}
        caret={null}
        readOnly={false}
        onChange={read}
        onPick={nothing}
        onHistory={nothing}
        onPhotoFiles={nothing}
        commentsPlace={null}
        onComments={nothing}
        toolbarPlace={null}
      />
    </div>
  );
}
