import { BookPlus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Menu, Popover } from 'react-aria-components/Menu';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../app/windowContext.ts';
import { MenuItem } from '../../ui/MenuItem.tsx';
import './spelling.css';
import type { OpenSuggestions } from './useSuggestions.ts';

interface SuggestionMenuProps {
  open: OpenSuggestions<{ word: string }> | null;
  isLocked: boolean;
  onChoose: (meant: string) => void;
  onClose: () => void;
}

/** How a wrong word may have been meant, beside the word; or it is right, and goes to one's own words. */
export function SuggestionMenu({ open, isLocked, onChoose, onClose }: SuggestionMenuProps) {
  const { t } = useTranslation('body');
  const { settings, setSettings } = useWindow();
  const anchor = useRef<HTMLDivElement>(null);
  const word = open?.word.word ?? '';
  useLayoutEffect(() => {
    if (!open || !anchor.current) return;
    const { left, top, width, height } = open.box;
    Object.assign(anchor.current.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
  }, [open]);
  const choose = (id: string) => {
    if (id === 'own') setSettings({ words: [word, ...settings.words].slice(0, 5000) });
    else if (id.startsWith('=') && !isLocked) onChoose(id.slice(1));
    onClose();
  };
  return (
    <>
      {/* Outside of the page: what scrolls there holds fixed places too. */}
      {createPortal(<div ref={anchor} className="spelling-anchor" />, document.body)}
      <Popover
        className="popover"
        aria-label={t('spelling.label', { word })}
        triggerRef={anchor}
        isOpen={open !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) onClose();
        }}
        placement="bottom start"
      >
        <Menu
          className="options"
          aria-label={t('spelling.label', { word })}
          autoFocus="first"
          onAction={(id) => {
            choose(String(id));
          }}
        >
          {open?.meant.length === 0 && <MenuItem id="nothing" label={t('spelling.nothing')} isDisabled />}
          {open?.meant.map((meant) => (
            <MenuItem key={meant} id={`=${meant}`} label={meant} isDisabled={isLocked} />
          ))}
          <MenuItem id="own" icon={BookPlus} label={t('spelling.own')} />
        </Menu>
      </Popover>
    </>
  );
}
