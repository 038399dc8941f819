import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../core/appError.ts';
import type { LetterheadView } from '../../core/letterhead/letterheadFile.ts';
import { drawWord } from '../editor/preview/drawWord.ts';
import { emptySheet } from '../editor/preview/emptySheet.ts';
import { call } from '../shell/call.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { Problem } from '../ui/Problem.tsx';
import { trustInertHtml } from '../shell/trustInertHtml.ts';

/** A letterhead filled in with a trial text. */
export function LetterheadPreview({ letterhead: { id, name }, onClose }: { letterhead: LetterheadView; onClose: () => void }) {
  const { t } = useTranslation('settings');
  const { t: tApp } = useTranslation();
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setReady] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  useEffect(() => {
    if (!isReady) return undefined;
    let isAsked = true;
    const draw = async () => {
      const made = await call('letterheads.preview', { id });
      const page = frame.current?.contentDocument;
      if (!isAsked || !page) return;
      if (made.ok) await drawWord(made.value, page);
      else setError(made.error);
    };
    void draw();
    return () => {
      isAsked = false;
    };
  }, [isReady, id]);
  return (
    <Dialog title={t('own.previewTitle', { name })} isOpen onClose={onClose} full>
      {error !== null && <Problem error={error} />}
      <iframe
        ref={frame}
        title={t('own.previewTitle', { name })}
        className="letterhead-page"
        // Without scripts; the same origin lets this window draw in it.
        sandbox="allow-same-origin"
        srcDoc={emptySheet}
        onLoad={() => {
          const inside = frame.current?.contentWindow;
          if (inside) trustInertHtml(inside);
          setReady(true);
        }}
      />
      <div className="acts">
        <Button onPress={onClose}>{tApp('act.close')}</Button>
      </div>
    </Dialog>
  );
}
