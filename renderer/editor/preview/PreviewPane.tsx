import { Printer, X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { ChoiceTabs } from '../../ui/ChoiceTabs.tsx';
import { IconButton } from '../../ui/IconButton.tsx';
import type { DrawnRelease } from './drawnRelease.ts';
import { HtmlFrame } from './HtmlFrame.tsx';
import './preview.css';
import { WordFrame } from './WordFrame.tsx';

interface PreviewPaneProps extends DrawnRelease {
  flush: () => Promise<boolean>;
  /** Counts up each time printing is asked for. */
  printing: number;
  onClose: () => void;
}

/** The release as it is handed out, as a web page or as a Word file, beside the text and following it. */
export function PreviewPane({ flush, printing, onClose, ...drawn }: PreviewPaneProps) {
  const { t } = useTranslation('editor');
  // One for each: the frame that goes would take the ref of the one that has come.
  const web = useRef<HTMLIFrameElement>(null);
  const word = useRef<HTMLIFrameElement>(null);
  const printed = useRef(0);
  const print = () => {
    (web.current ?? word.current)?.contentWindow?.print();
  };
  const printIfAsked = () => {
    if (printing <= printed.current) return;
    printed.current = printing;
    print();
  };
  return (
    <aside className="preview-pane" aria-label={t('preview.label')}>
      <ChoiceTabs
        label={t('preview.title')}
        options={(['html', 'docx'] as const).map((id) => ({ id, name: t(`preview.${id}`) }))}
        after={
          <>
            <IconButton icon={Printer} label={t('preview.print')} keys="Ctrl+P" onPress={print} />
            <IconButton icon={X} label={t('preview.close')} onPress={onClose} />
          </>
        }
      >
        {(format) =>
          format === 'html' ? (
            <HtmlFrame drawn={drawn} frame={web} onDrawn={printIfAsked} />
          ) : (
            <WordFrame drawn={drawn} frame={word} flush={flush} />
          )
        }
      </ChoiceTabs>
    </aside>
  );
}
