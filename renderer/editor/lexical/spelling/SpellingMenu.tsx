import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { $addUpdateTag, $getSelection, $isRangeSelection, COMMAND_PRIORITY_EDITOR, HISTORY_PUSH_TAG } from 'lexical';
import { useEffect, useEffectEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useWindow } from '../../../app/windowContext.ts';
import { SuggestionMenu } from '../../spelling/SuggestionMenu.tsx';
import { useSuggestions } from '../../spelling/useSuggestions.ts';
import { matchRange } from '../find/matchRange.ts';
import { $replaceMatch, $selectMatch } from '../find/placedMatch.ts';
import type { WrongWord } from './createSpeller.ts';
import { $nextWrongWord } from './nextWrongWord.ts';
import { NEXT_WRONG_WORD_COMMAND } from './nextWrongWordCommand.ts';
import { spellerOf, useSpelling } from './useSpelling.ts';
import { wrongWordAt } from './wrongWordAt.ts';

/** How a wrong word of the text may have been meant: opened by F7 for the next one, and by the other button of the mouse. */
export function SpellingMenu({ isLocked }: { isLocked: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const { toasts } = useWindow();
  const { open, show, close } = useSuggestions<WrongWord>();
  useSpelling(editor);

  const select = async (word: WrongWord) => {
    editor.update(() => $selectMatch(word), { discrete: true });
    await show(word, matchRange(editor, word));
  };
  const next = useEffectEvent(async () => {
    const wrong = await spellerOf(editor)?.wrong();
    if (wrong === undefined) {
      toasts.add({ text: t('spelling.off') });
      return;
    }
    const word = editor.read(() => $nextWrongWord(wrong));
    if (word) await select(word);
    else toasts.add({ text: t('spelling.none') });
  });
  const atPointer = useEffectEvent((event: MouseEvent) => {
    const { clientX, clientY } = event;
    const speller = spellerOf(editor);
    if (!speller || !wrongWordAt(editor, speller.marked(), clientX, clientY)) return;
    event.preventDefault();
    // What was marked may have been written on since.
    const look = async () => {
      const word = wrongWordAt(editor, await speller.wrong(), clientX, clientY);
      if (word) await select(word);
    };
    void look();
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
      editor.registerRootListener((root) => {
        const onContextMenu = (event: MouseEvent) => {
          atPointer(event);
        };
        root?.addEventListener('contextmenu', onContextMenu);
        return () => {
          root?.removeEventListener('contextmenu', onContextMenu);
        };
      }),
    [editor],
  );
  const replace = (meant: string) => {
    editor.update(
      () => {
        if (!open) return;
        $addUpdateTag(HISTORY_PUSH_TAG);
        const selection = $getSelection();
        $replaceMatch(open.word, meant);
        if ($isRangeSelection(selection)) selection.anchor.set(selection.focus.key, selection.focus.offset, selection.focus.type);
      },
      { discrete: true },
    );
  };
  return (
    <SuggestionMenu
      open={open}
      isLocked={isLocked}
      onChoose={replace}
      onClose={() => {
        close();
        editor.focus();
      }}
    />
  );
}
