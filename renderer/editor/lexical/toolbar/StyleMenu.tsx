import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { blockStyles, runAction, type BlockStyle } from './actions.ts';
import { keysOf } from './shortcuts.ts';
import { ToolMenu } from './ToolMenu.tsx';

/** Shows what the block at the caret is and lets it be another kind. */
export function StyleMenu({ style, isIdle }: { style: BlockStyle; isIdle: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  return (
    <ToolMenu
      label={t('toolbar.style')}
      words={t(`toolbar.${style}`)}
      isIdle={isIdle}
      chosen={style}
      onChoose={(id) => {
        const chosen = blockStyles.find((one) => one === id);
        if (chosen) runAction(editor, chosen);
        editor.focus();
      }}
    >
      {blockStyles.map((one) => (
        <MenuItem key={one} id={one} label={t(`toolbar.${one}`)} keys={keysOf(one) ?? ''} />
      ))}
    </ToolMenu>
  );
}
