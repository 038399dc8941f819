import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { Table } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { MenuItem } from '../../../ui/MenuItem.tsx';
import { isTableAction, tableActions } from './tableActions.ts';
import { runTextCommand } from './textCommand.ts';
import { ToolButton } from './ToolButton.tsx';
import { ToolMenu } from './ToolMenu.tsx';

/** Inserts a table; inside one it opens a menu of what can be done to it. */
export function TableTool({ inTable }: { inTable: boolean }) {
  const [editor] = useLexicalComposerContext();
  const { t } = useTranslation('body');
  if (!inTable) return <ToolButton icon={Table} label={t('toolbar.table')} onPress={() => runTextCommand(editor, 'table')} />;
  return (
    <ToolMenu label={t('table.label')} icon={Table} isPressed onChoose={(id) => isTableAction(id) && runTextCommand(editor, id)}>
      {tableActions.map((action) => (
        <MenuItem key={action} id={action} label={t(`table.${action}`)} />
      ))}
    </ToolMenu>
  );
}
