import { Minus, Plus } from 'lucide-react';
import { Button } from 'react-aria-components/Button';
import { useTranslation } from 'react-i18next';
import { IconButton } from '../ui/IconButton.tsx';
import { keysOf } from './keymap.ts';
import type { WindowCommand } from './windowCommand.ts';
import { largestZoom, smallestZoom } from '../../core/settings/zoom.ts';

/** How large the page is shown, and the way to change it. */
export function ZoomSign({ zoom, run }: { zoom: number; run: (command: WindowCommand) => void }) {
  const { t } = useTranslation();
  const act = (command: WindowCommand) => () => {
    run(command);
  };
  const keys = (command: WindowCommand) => {
    const print = keysOf(command);
    return print === undefined ? {} : { keys: print };
  };
  return (
    <div className="zoom" role="group" aria-label={t('bar.zoom')}>
      <IconButton icon={Minus} label={t('bar.zoomOut')} {...keys('zoom-out')} isDisabled={zoom <= smallestZoom} onPress={act('zoom-out')} />
      <Button className="bar-button" aria-label={t('bar.zoomReset', { zoom })} onPress={act('zoom-reset')}>
        {t('bar.zoomNow', { zoom })}
      </Button>
      <IconButton icon={Plus} label={t('bar.zoomIn')} {...keys('zoom-in')} isDisabled={zoom >= largestZoom} onPress={act('zoom-in')} />
    </div>
  );
}
