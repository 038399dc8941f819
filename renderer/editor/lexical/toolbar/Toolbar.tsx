import { HistoryExtension } from '@lexical/history';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useLexicalFocusManagerRef } from '@lexical/react/useLexicalFocusManagerRef';
import { useLexicalRovingTabIndexRef } from '@lexical/react/useLexicalRovingTabIndexRef';
import { Bold, Italic, List, ListOrdered, type LucideIcon, Redo2, Underline, Undo2 } from 'lucide-react';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { Picker } from '../../picker.ts';
import { LinkButton } from '../links/LinkButton.tsx';
import { InsertMenu } from './InsertMenu.tsx';
import { type Action, runAction } from './actions.ts';
import { keysOf } from './shortcuts.ts';
import { MarksMenu } from './MarksMenu.tsx';
import { StyleMenu } from './StyleMenu.tsx';
import { TableTool } from './TableTool.tsx';
import { ToolButton } from './ToolButton.tsx';
import { useToolbarState } from './useToolbarState.ts';

interface ToolbarProps {
  onPick: (picker: Picker) => void;
}

const tools = { itemSelector: '[data-tool]' };
const reach = { toolbarItemSelector: '[data-tool]' };

/** The toolbar of the text: one stop for Tab, arrows inside; Alt+F10 comes here from the text and Escape goes back. */
export function Toolbar({ onPick }: ToolbarProps) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  const state = useToolbarState(editor);
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo');
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo');
  const roving = useLexicalRovingTabIndexRef(tools);
  const focusManager = useLexicalFocusManagerRef(reach);
  const toolbar = useCallback(
    (element: HTMLElement | null) => {
      roving(element);
      focusManager(element);
    },
    [roving, focusManager],
  );
  const tool = (action: Exclude<Action, 'up' | 'down'>, icon: LucideIcon, more: { isPressed?: boolean; isIdle?: boolean } = {}) => (
    <ToolButton icon={icon} label={t(`toolbar.${action}`)} keys={keysOf(action)} onPress={() => runAction(editor, action)} {...more} />
  );
  return (
    <div ref={toolbar} role="toolbar" aria-label={t('toolbar.label')} className="tools">
      <StyleMenu style={state.style} isIdle={state.wordsOnly} />
      <span className="tools-gap" />
      {tool('bold', Bold, { isPressed: state.bold })}
      {tool('italic', Italic, { isPressed: state.italic })}
      {tool('underline', Underline, { isPressed: state.underline })}
      <MarksMenu isPressed={state.strike || state.sub || state.sup} />
      <span className="tools-gap" />
      {tool('bullets', List, { isPressed: state.list === 'bullet', isIdle: state.wordsOnly })}
      {tool('numbers', ListOrdered, { isPressed: state.list === 'number', isIdle: state.wordsOnly })}
      <LinkButton link={state.link} />
      <TableTool inTable={state.inTable} />
      <InsertMenu onPick={onPick} />
      <span className="tools-gap" />
      {tool('undo', Undo2, { isIdle: !canUndo })}
      {tool('redo', Redo2, { isIdle: !canRedo })}
    </div>
  );
}
