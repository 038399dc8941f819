import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR, HISTORY_PUSH_TAG } from 'lexical';
import { BookPlus } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { Menu, Popover } from 'react-aria-components/Menu';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../../app/windowContext.ts';
import { call } from '../../../shell/call.ts';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { matchRange } from '../find/matchRange.ts';
import { $replaceMatch, $selectMatch } from '../find/placedMatch.ts';
import type { WrongWord } from './createSpeller.ts';
import { $nextWrongWord } from './nextWrongWord.ts';
import { NEXT_WRONG_WORD_COMMAND } from './nextWrongWordCommand.ts';
import './spelling.css';
import { spellerOf, useSpelling } from './useSpelling.ts';
import { wrongWordAt } from './wrongWordAt.ts';

/** How a wrong word may have been meant, beside the word: opened by F7 for the next one, and by the other button of the mouse. */
export function SpellingMenu({ isLocked }: { isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const { settings, setSettings, toasts } = useWindow();
  const anchor = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<{ word: WrongWord; meant: readonly string[] } | null>(null);
  const { words } = settings;

  useSpelling(editor);

  const show = async (word: WrongWord) => {
    editor.update(() => $selectMatch(word), { discrete: true });
    const range = matchRange(editor, word);
    range?.startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
    // A menu whose lines come later would have the focus on the wrong one.
    const meant = await call('spelling.suggest', { language: word.language, word: word.word });
    const box = range?.getBoundingClientRect();
    if (!box || !anchor.current) return;
    Object.assign(anchor.current.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
    setOpen({ word, meant: meant.ok ? meant.value : [] });
  };
  const next = useEffectEvent(async () => {
    const wrong = await spellerOf(editor)?.wrong();
    if (wrong === undefined) {
      toasts.add({ text: t('spelling.off') });
      return;
    }
    const word = editor.read(() => $nextWrongWord(wrong));
    if (word) await show(word);
    else toasts.add({ text: t('spelling.none') });
  });
  const atPointer = useEffectEvent((event: MouseEvent) => {
    const word = wrongWordAt(editor, spellerOf(editor)?.marked() ?? [], event.clientX, event.clientY);
    if (!word) return;
    event.preventDefault();
    void show(word);
  });
  useEffect(
    () =>
      editor.registerCommand(
        NEXT_WRONG_WORD_COMMAND,
        () => {
          void next();
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    [editor],
  );
  useEffect(
    () =>
      editor.registerRootListener((root, before) => {
        const onContextMenu = (event: MouseEvent) => {
          atPointer(event);
        };
        root?.addEventListener('contextmenu', onContextMenu);
        return () => {
          (before ?? root)?.removeEventListener('contextmenu', onContextMenu);
        };
      }),
    [editor],
  );

  const close = () => {
    setOpen(null);
    editor.focus();
  };
  const choose = (id: string) => {
    if (open && id === 'own') setSettings({ words: [open.word.word, ...words].slice(0, 5000) });
    else if (open && id.startsWith('=') && !isLocked)
      editor.update(
        () => {
          $addUpdateTag(HISTORY_PUSH_TAG);
          const selection = $getSelection();
          $replaceMatch(open.word, id.slice(1));
          if ($isRangeSelection(selection)) selection.anchor.set(selection.focus.key, selection.focus.offset, selection.focus.type);
        },
        { discrete: true },
      );
    close();
  };
  return (
    <>
      {createPortal(<div ref={anchor} className="spelling-anchor" />, document.body)}
      <Popover
        className="popover"
        aria-label={t('spelling.label', { word: open?.word.word ?? '' })}
        triggerRef={anchor}
        isOpen={open !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) close();
        }}
        placement="bottom start"
      >
        <Menu
          className="options"
          aria-label={t('spelling.label', { word: open?.word.word ?? '' })}
          autoFocus="first"
          onAction={(id) => {
            choose(String(id));
          }}
        >
          {open?.meant.length === 0 && <MenuItem id="nothing" label={t('spelling.nothing')} isDisabled />}
          {open?.meant.map((word) => (
            <MenuItem key={word} id={`=${word}`} label={word} isDisabled={isLocked} />
          ))}
          <MenuItem id="own" icon={BookPlus} label={t('spelling.own')} />
        </Menu>
      </Popover>
    </>
  );
}
