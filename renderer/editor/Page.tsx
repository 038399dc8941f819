import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { languageTag } from '../../core/i18n/language.ts';
import type { OpenedRelease } from '../../core/ipc/contract.ts';
import { datelineText } from '../../core/release/datelineText.ts';
import { dayText } from '../../core/release/dayText.ts';
import type { ReleaseFields } from '../../core/release/release.ts';
import { releaseLineText } from '../../core/release/releaseLineText.ts';
import { useWindow } from '../app/windowContext.ts';
import { BodyEditor } from './lexical/BodyEditor.tsx';
import type { BodyEditorHandle } from './lexical/BodyEditor.tsx';
import { PageField } from './PageField.tsx';
import { PageLetterhead } from './PageLetterhead.tsx';
import type { Picker } from './picker.ts';
import { useBooks } from './useBooks.ts';
import { usePasteReport } from './usePasteReport.ts';

interface PageProps {
  opened: OpenedRelease;
  fields: ReleaseFields;
  change: (part: Partial<ReleaseFields>) => void;
  isLocked: boolean;
  body: RefObject<BodyEditorHandle | null>;
  headline: RefObject<HTMLTextAreaElement | null>;
  subheadline: RefObject<HTMLTextAreaElement | null>;
  /** Where the toolbar of the text stands. */
  toolsPlace: HTMLElement | null;
  /** Where the comments stand, and what brings them into sight. */
  commentsPlace: HTMLElement | null;
  onComments: () => void;
  onBodyChange: (isHistoric: boolean) => void;
  onPick: (picker: Picker) => void;
  onHistory: () => void;
  /** Goes on looking for wrong words in the text. */
  onSpelling: () => void;
  onPhotoFiles: (files: readonly File[]) => void;
}

/** The sheet of paper: the release from letterhead to end mark, looking as it will print. */
export function Page({
  opened,
  fields,
  change,
  isLocked,
  body,
  headline,
  subheadline,
  toolsPlace,
  commentsPlace,
  onComments,
  onBodyChange,
  onPick,
  onHistory,
  onSpelling,
  onPhotoFiles,
}: PageProps) {
  const { t } = useTranslation('editor');
  const { settings } = useWindow();
  const tellPasted = usePasteReport();
  const books = useBooks(fields.date);
  const { release, caret } = opened;
  const { language, date, dateline, embargo } = fields;
  const { endMark } = settings.letterhead;
  return (
    <article className="paper" lang={languageTag[language]} aria-label={t('page')}>
      <PageLetterhead letterhead={settings.letterhead} language={language} number={fields.number} />
      <p className="release-line" data-embargo={embargo !== null}>
        {releaseLineText(fields)}
      </p>
      <PageField
        label={t('headline')}
        hint={t('headlineHint')}
        className="headline"
        place={headline}
        value={fields.headline}
        language={language}
        onSpelling={onSpelling}
        isLocked={isLocked}
        onChange={(value) => {
          change({ headline: value });
        }}
        onDone={() => subheadline.current?.focus()}
      />
      <PageField
        label={t('subheadline')}
        hint={t('subheadlineHint')}
        className="subheadline"
        place={subheadline}
        value={fields.subheadline}
        language={language}
        onSpelling={onSpelling}
        isLocked={isLocked}
        onChange={(value) => {
          change({ subheadline: value });
        }}
        onDone={() => body.current?.focus()}
      />
      <p className="issue-date" data-empty={date === null}>
        {date === null ? t('dateMissing') : dayText(date, language)}
      </p>
      <div className="body">
        {dateline !== null && <p className="dateline">{datelineText(dateline, date, language)}</p>}
        <BodyEditor
          ref={body}
          releaseId={release.id}
          document={release.document}
          language={language}
          books={books}
          caret={caret !== null && caret.block !== null ? { block: caret.block, offset: caret.offset } : null}
          readOnly={isLocked}
          onChange={onBodyChange}
          onPick={onPick}
          onHistory={onHistory}
          onPasteReport={tellPasted}
          onPhotoFiles={onPhotoFiles}
          commentsPlace={commentsPlace}
          onComments={onComments}
          toolbarPlace={toolsPlace}
        />
      </div>
      {endMark !== '' && <p className="end-mark">{endMark}</p>}
    </article>
  );
}
