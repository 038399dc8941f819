import { AriaLiveRegionExtension, HistoryAnnounceExtension } from '@lexical/a11y';
import { getExtensionDependencyFromEditor } from '@lexical/extension';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { HeadingAnnounceExtension } from '@lexical/rich-text';
import { COMMAND_PRIORITY_EDITOR, mergeRegister } from 'lexical';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { $selectedBlock } from './blocks/atomicBlock.ts';
import { TELL_BLOCK_COMMAND } from './blocks/blockCommands.ts';

/** Tells screen readers, in the language of the window, what they cannot see: undo, a block selected, moved or removed. */
export function useAnnouncements(): void {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  useEffect(() => {
    const { announce } = getExtensionDependencyFromEditor(editor, AriaLiveRegionExtension).output;
    const history = getExtensionDependencyFromEditor(editor, HistoryAnnounceExtension).output;
    history.undone.value = t('said.undone');
    history.redone.value = t('said.redone');
    const heading = getExtensionDependencyFromEditor(editor, HeadingAnnounceExtension).output;
    heading.created.value = t('said.heading');
    heading.destroyed.value = t('said.noHeading');
    let selected: string | null = null;
    const tell = (key: string) => {
      const name = editor.getElementByKey(key)?.querySelector('[role="group"]')?.getAttribute('aria-label');
      if (name && key === selected) announce(editor.isEditable() ? t('said.selected', { name }) : name);
    };
    return mergeRegister(
      editor.registerUpdateListener(({ editorState }) => {
        const key = editorState.read(() => $selectedBlock()?.getKey() ?? null);
        if (key === selected) return;
        selected = key;
        // A new block gets its name when React has drawn it.
        if (key) requestAnimationFrame(() => tell(key));
      }),
      editor.registerCommand(
        TELL_BLOCK_COMMAND,
        ({ act }) => {
          announce(t(`said.${act}`));
          return true;
        },
        COMMAND_PRIORITY_EDITOR,
      ),
    );
  }, [editor, t]);
}
