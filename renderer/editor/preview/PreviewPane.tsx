import { Printer, X } from 'lucide-react';
import { useEffect, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Release, ReleaseFields } from '../../../core/release/release.ts';
import { useWindow } from '../../app/windowContext.ts';
import { IconButton } from '../../ui/IconButton.tsx';
import type { BodyEditorHandle } from '../lexical/BodyEditor.tsx';
import './preview.css';
import { previewHtml } from './previewHtml.ts';

interface PreviewPaneProps {
  release: Release;
  fields: ReleaseFields;
  body: RefObject<BodyEditorHandle | null>;
  /** Changes with every change of the body. */
  edition: number;
  /** Counts up each time printing is asked for. */
  printing: number;
  onClose: () => void;
}

/** The preview follows the text after this many milliseconds without a key. */
const pause = 500;

/** The page as it is handed out, beside the text and following it. No script runs in it. */
export function PreviewPane({ release, fields, body, edition, printing, onClose }: PreviewPaneProps) {
  const { t } = useTranslation('editor');
  const { settings } = useWindow();
  const frame = useRef<HTMLIFrameElement>(null);
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
  const printed = useRef(0);
  const print = () => {
    frame.current?.contentWindow?.print();
  };
  // The place in sight stays where it was when the page is drawn anew.
  const scrolled = useRef(0);
  return (
    <aside className="preview-pane" aria-label={t('preview.label')}>
      <div className="preview-head">
        <h2>{t('preview.title')}</h2>
        <IconButton icon={Printer} label={t('preview.print')} keys="Ctrl+P" onPress={print} />
        <IconButton icon={X} label={t('preview.close')} onPress={onClose} />
      </div>
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
          if (printing > printed.current && html !== '') {
            printed.current = printing;
            print();
          }
        }}
      />
    </aside>
  );
}
