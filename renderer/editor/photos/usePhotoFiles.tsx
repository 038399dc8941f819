import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { ProgressBar } from 'react-aria-components/ProgressBar';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../core/appError.ts';
import { useWindow } from '../../app/windowContext.ts';
import { Button } from '../../ui/Button.tsx';
import type { ReleaseLanguage } from '../../../core/i18n/language.ts';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import { photoNotes } from './photoNotes.ts';
import { takePhoto, type TakenPhoto } from './takePhoto.ts';

/** How far several photos have come. */
interface Progress {
  at: number;
  of: number;
  name: string;
}

/** Puts files that were dropped, pasted or chosen into the text as photos, one after the other; those that are none are told, and what others ask for. */
export function usePhotoFiles(
  body: RefObject<BodyEditorHandle | null>,
  language: ReleaseLanguage,
): { bar: ReactNode; take: (files: readonly File[]) => void } {
  const { t } = useTranslation('editor');
  const { t: tApp } = useTranslation();
  const { toasts, tellError } = useWindow();
  const [progress, setProgress] = useState<Progress | null>(null);
  const isCancelled = useRef(false);
  const take = async (files: readonly File[]) => {
    isCancelled.current = false;
    const errors: AppError[] = [];
    const told: (TakenPhoto & { name: string })[] = [];
    let placed = 0;
    let undescribed = 0;
    for (const [at, file] of files.entries()) {
      if (isCancelled.current) break;
      setProgress({ at, of: files.length, name: file.name });
      const taken = await takePhoto(file, language);
      if (taken.ok) {
        placed += 1;
        told.push({ ...taken.value, name: file.name });
        if (taken.value.alt === '') undescribed += 1;
        const { photo, caption, alt, photographer, taken: day, credit } = taken.value;
        body.current?.insertFigure({ photo, alt, caption, photographer, taken: day, credit });
      } else errors.push(taken.error);
    }
    setProgress(null);
    for (const error of errors.slice(0, 2)) tellError(error);
    if (errors.length > 2) toasts.add({ text: t('photo.moreRefused', { count: errors.length - 2 }) });
    if (placed > 1) toasts.add({ text: t(undescribed === 0 ? 'photo.placedDescribed' : 'photo.placed', { count: placed }) });
    const notes = photoNotes(t, told);
    if (notes !== '') toasts.add({ text: notes, stays: true });
  };
  const bar = progress && (
    <div className="photo-progress">
      <ProgressBar aria-label={t('photo.progress', { at: progress.at + 1, of: progress.of })} value={progress.at} maxValue={progress.of}>
        {({ percentage }) => (
          <>
            <p>{t('photo.taking', { at: progress.at + 1, of: progress.of, name: progress.name })}</p>
            <div className="photo-progress-bar">
              <div style={{ inlineSize: `${percentage ?? 0}%` }} />
            </div>
          </>
        )}
      </ProgressBar>
      <Button
        weight="quiet"
        onPress={() => {
          isCancelled.current = true;
        }}
      >
        {tApp('act.cancel')}
      </Button>
    </div>
  );
  return { bar, take: (files) => void take(files) };
}
