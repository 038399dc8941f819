import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../app/windowContext.ts';
import type { DrawnRelease } from './drawnRelease.ts';
import { previewHtml } from './previewHtml.ts';

/** The preview follows the text after this many milliseconds without a key. */
const pause = 500;

/** The web page as it is handed out, following the text. No script runs in it. */
export function HtmlFrame({
  drawn,
  frame,
  onDrawn,
}: {
  drawn: DrawnRelease;
  frame: RefObject<HTMLIFrameElement | null>;
  onDrawn: () => void;
}) {
  const { t } = useTranslation('editor');
  const { settings } = useWindow();
  const { release, fields, body, edition } = drawn;
  const [html, setHtml] = useState('');
  useEffect(() => {
    const draw = () => {
      const { document } = release;
      setHtml(previewHtml({ ...release, fields, document: body.current?.document() ?? document }, settings.letterhead));
    };
    const timer = setTimeout(draw, html === '' ? 0 : pause);
    return () => {
      clearTimeout(timer);
    };
    // `html` only tells whether this is the first time.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [release, fields, body, edition, settings.letterhead]);
  // The place in sight stays where it was when the page is drawn anew.
  const scrolled = useRef(0);
  return (
    <iframe
      ref={frame}
      title={t('preview.label')}
      className="preview-page"
      // Without scripts; the same origin lets this window print it and keep its place.
      sandbox="allow-same-origin allow-modals"
      srcDoc={html}
      onLoad={() => {
        const inside = frame.current?.contentWindow;
        if (!inside) return;
        inside.scrollTo(0, scrolled.current);
        inside.addEventListener('scroll', () => {
          scrolled.current = inside.scrollY;
        });
        if (html !== '') onDrawn();
      }}
    />
  );
}
