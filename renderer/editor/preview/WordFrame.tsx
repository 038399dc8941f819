import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../core/appError.ts';
import { call } from '../../shell/call.ts';
import { Problem } from '../../ui/Problem.tsx';
import type { DrawnRelease } from './drawnRelease.ts';
import { drawWord, fitWidth } from './drawWord.ts';
import { emptySheet } from './emptySheet.ts';
import { trustInertHtml } from '../../shell/trustInertHtml.ts';

/** A whole Word file is made and read for each drawing: the preview follows after this many milliseconds without a key. */
const pause = 1200;
/** Longer texts would hold the window up while they are drawn. */
const mostBlocks = 600;

interface WordFrameProps {
  drawn: DrawnRelease;
  frame: RefObject<HTMLIFrameElement | null>;
  /** Stores what is unsaved: the file is made of what is stored. */
  flush: () => Promise<boolean>;
}

/** The Word file as it is handed out, following the text. */
export function WordFrame({ drawn, frame, flush }: WordFrameProps) {
  const { t } = useTranslation('editor');
  const { release, fields, body, edition } = drawn;
  const [isReady, setReady] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const [isLong, setLong] = useState(false);
  const first = useRef(true);
  useEffect(() => {
    let isAsked = true;
    const draw = async () => {
      first.current = false;
      const document = body.current?.document() ?? release.document;
      setLong(document.blocks.length > mostBlocks);
      if (document.blocks.length > mostBlocks || !(await flush())) return;
      const made = await call('release.preview', { id: release.id });
      const page = frame.current?.contentDocument;
      if (!isAsked || !page) return;
      setError(made.ok ? null : made.error);
      if (made.ok) await drawWord(made.value, page);
    };
    const timer = setTimeout(() => void draw(), first.current ? 0 : pause);
    return () => {
      isAsked = false;
      clearTimeout(timer);
    };
  }, [isReady, release, fields, body, edition, flush, frame]);
  useEffect(() => {
    const { current } = frame;
    if (!current) return undefined;
    const watch = new ResizeObserver(() => {
      if (current.contentDocument) fitWidth(current.contentDocument);
    });
    watch.observe(current);
    return () => {
      watch.disconnect();
    };
  }, [frame]);
  return (
    <>
      {error !== null && <Problem error={error} />}
      <p className="help preview-note">{t(isLong ? 'preview.tooLong' : 'preview.wordNote')}</p>
      <iframe
        ref={frame}
        title={t('preview.label')}
        className="preview-page"
        // Without scripts; the same origin lets this window draw in it and print it.
        sandbox="allow-same-origin allow-modals"
        srcDoc={emptySheet}
        onLoad={() => {
          const inside = frame.current?.contentWindow;
          if (inside) trustInertHtml(inside);
          setReady(true);
        }}
      />
    </>
  );
}
