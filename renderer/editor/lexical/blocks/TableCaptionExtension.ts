import { $isTableNode, TableNode } from '@lexical/table';
import { $getNodeByKey, $getState, defineExtension } from 'lexical';
import { tableCaptionState } from '../nodes/tableCaption.ts';

/** Shows the caption of a table over it. Lexical draws the table itself, so the words go to the style sheet by an attribute. */
export const TableCaptionExtension = defineExtension({
  name: 'dateline/table-caption',
  register: (editor) =>
    editor.registerMutationListener(TableNode, (changes) => {
      editor.read(() => {
        for (const [key] of changes) {
          const node = $getNodeByKey(key);
          const table = editor.getElementByKey(key)?.querySelector('table') ?? editor.getElementByKey(key);
          if (!table || !$isTableNode(node)) continue;
          const caption = $getState(node, tableCaptionState);
          if (caption === '') table.removeAttribute('data-caption');
          else table.setAttribute('data-caption', caption);
          table.ariaLabel = caption === '' ? null : caption;
        }
      });
    }),
});
