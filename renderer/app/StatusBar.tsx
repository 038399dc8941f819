import { useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { ExportMenu } from './ExportMenu.tsx';
import { CountSign } from './CountSign.tsx';
import { LinkChip } from './LinkChip.tsx';
import { QuestionsSign } from './QuestionsSign.tsx';
import { SaveSign } from './SaveSign.tsx';
import type { Exporting } from './useExport.ts';
import type { WindowCommand } from './windowCommand.ts';
import { useWindow } from './windowContext.ts';
import { ZoomSign } from './ZoomSign.tsx';

interface StatusBarProps {
  exporting: Exporting;
  run: (command: WindowCommand) => void;
}

/** The one line that says whether the text is saved, how long it is, whether there is a link, and lets it go out. */
export function StatusBar({ exporting, run }: StatusBarProps) {
  const { t } = useTranslation();
  const { writing, screen, settings, isQuiet, setDialog } = useWindow();
  const open = useSyncExternalStore(writing.subscribe, writing.current);
  const onPage = open !== null && screen === 'releases';
  return (
    <footer className="bar" aria-label={t('bar.label')}>
      <div className="bar-side">
        {open !== null && <SaveSign save={open.save} apart={open.apart} flush={open.flush} onPage={onPage} />}
        {onPage && (
          <>
            <CountSign counts={open.counts} />
            <span className="bar-item">{t(`language.${open.language}`)}</span>
          </>
        )}
      </div>
      <div className="bar-side">
        {onPage && <ZoomSign zoom={settings.zoom} run={run} />}
        {isQuiet && (
          <Button
            weight="quiet"
            onPress={() => {
              run('quiet');
            }}
          >
            {t('bar.unquiet')}
          </Button>
        )}
        <QuestionsSign />
        <LinkChip />
        {onPage && (
          <>
            <ExportMenu exporting={exporting} />
            <Button
              weight="filled"
              isDisabled={open.isLocked}
              onPress={() => {
                setDialog({ kind: 'publish' });
              }}
            >
              {t('bar.publish')}
            </Button>
          </>
        )}
      </div>
    </footer>
  );
}
