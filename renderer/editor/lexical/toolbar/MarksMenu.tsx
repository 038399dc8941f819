import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { RemoveFormatting, Strikethrough, Subscript, Superscript, Type } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { runAction } from './actions.ts';
import { keysOf } from './shortcuts.ts';
import { ToolMenu } from './ToolMenu.tsx';

const marks = ['strike', 'sub', 'sup', 'clear'] as const;
const icons = { strike: Strikethrough, sub: Subscript, sup: Superscript, clear: RemoveFormatting };

/** The emphasis that is seldom used, behind one button, so that the toolbar stays one line. */
export function MarksMenu({ isPressed }: { isPressed: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const choose = (id: string) => {
    const mark = marks.find((name) => name === id);
    if (mark) runAction(editor, mark);
    editor.focus();
  };
  return (
    <ToolMenu label={t('toolbar.marks')} icon={Type} isPressed={isPressed} onChoose={choose}>
      {marks.map((mark) => (
        <MenuItem key={mark} id={mark} icon={icons[mark]} label={t(`toolbar.${mark}`)} keys={keysOf(mark)} />
      ))}
    </ToolMenu>
  );
}
