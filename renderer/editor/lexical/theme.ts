import type { EditorThemeClasses } from 'lexical';

/** Class names of what Lexical draws itself; `page.css` dresses them. */
export const theme: EditorThemeClasses = {
  link: 'page-link',
  list: { nested: { listitem: 'page-inner-list' } },
  quote: 'page-quote',
  table: 'page-table',
  tableCell: 'page-cell',
  tableCellHeader: 'page-cell-header',
  tableCellSelected: 'page-cell-selected',
  tableScrollableWrapper: 'page-table-scroll',
  tableSelection: 'page-table-selection',
  text: { strikethrough: 'page-strike', underline: 'page-underline', underlineStrikethrough: 'page-underline-strike' },
};
