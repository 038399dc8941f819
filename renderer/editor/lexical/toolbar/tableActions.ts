import {
  $createTableNodeWithDimensions,
  $deleteTableColumnAtSelection,
  $deleteTableRowAtSelection,
  $findTableNode,
  $getTableCellNodeFromLexicalNode,
  $insertTableColumnAtSelection,
  $insertTableRowAtSelection,
  $isTableCellNode,
  $isTableRowNode,
  $setTableRowIsHeader,
} from '@lexical/table';
import { $addUpdateTag, $createParagraphNode, $getEditor, $getSelection, HISTORY_PUSH_TAG, type LexicalNode } from 'lexical';
import { EDIT_BLOCK_COMMAND } from '../blocks/blockCommands.ts';
import { $insertAfterCaret } from '../blocks/insertBlock.ts';

/** What can be done to the table the caret is in, in the order of the menu. */
export const tableActions = [
  'rowAbove',
  'rowBelow',
  'columnBefore',
  'columnAfter',
  'headerRow',
  'tableCaption',
  'removeRow',
  'removeColumn',
  'removeTable',
] as const;
export type TableAction = (typeof tableActions)[number];
export const isTableAction = (id: string): id is TableAction => (tableActions as readonly string[]).includes(id);

/** Puts a table of three rows and columns after the block the caret is in, and the caret into its first cell. */
export function $insertTable(): void {
  const table = $createTableNodeWithDimensions(3, 3, { rows: true, columns: false });
  $insertAfterCaret(table);
  if (!table.getNextSibling()) table.insertAfter($createParagraphNode());
  table.selectStart();
}

/** Changes the table the caret is in, as one step of undo. A table without rows or columns goes. */
export function $changeTable(action: TableAction): void {
  const node = $getSelection()?.getNodes()[0];
  const table = node && $findTableNode(node);
  if (!node || !table) return;
  if (action === 'tableCaption') {
    $getEditor().dispatchCommand(EDIT_BLOCK_COMMAND, table.getKey());
    return;
  }
  $addUpdateTag(HISTORY_PUSH_TAG);
  switch (action) {
    case 'rowAbove':
    case 'rowBelow':
      $insertTableRowAtSelection(action === 'rowBelow');
      break;
    case 'columnBefore':
    case 'columnAfter':
      $insertTableColumnAtSelection(action === 'columnAfter');
      break;
    case 'headerRow':
      $setTableRowIsHeader(table, 0, !$isHeaderRow(table.getFirstChild()));
      break;
    case 'removeRow':
      if (table.getChildrenSize() > 1) $deleteTableRowAtSelection();
      else $removeTable(table);
      break;
    case 'removeColumn':
      if (columnsOf($getTableCellNodeFromLexicalNode(node)?.getParent()) > 1) $deleteTableColumnAtSelection();
      else $removeTable(table);
      break;
    case 'removeTable':
      $removeTable(table);
      break;
  }
}

const $isHeaderRow = (row: LexicalNode | null): boolean =>
  $isTableRowNode(row) && row.getChildren().every((cell) => $isTableCellNode(cell) && cell.hasHeader());
const columnsOf = (row: LexicalNode | null | undefined): number => ($isTableRowNode(row) ? row.getChildrenSize() : 0);

function $removeTable(table: LexicalNode): void {
  const paragraph = $createParagraphNode();
  table.insertAfter(paragraph);
  table.remove();
  paragraph.select();
}
