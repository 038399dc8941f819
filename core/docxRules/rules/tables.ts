import { all, child, type Element } from '../element.ts';
import { rowsOf } from '../rowsOf.ts';
import type { Rule } from '../rule.ts';

const cellsOf = (row: Element) => row.children.filter(({ name }) => name === 'w:tc');
const spanOf = (cell: Element) => Number(child(child(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);

/** Tables have properties, columns, rows and cells, each cell closed by a paragraph. */
export const tables: Rule = {
  id: 'W07',
  *faults({ stories, xml }) {
    for (const part of stories)
      for (const table of all(xml(part), 'w:tbl')) {
        for (const wanted of ['w:tblPr', 'w:tblGrid']) if (!child(table, wanted)) yield { part, what: `a table without ${wanted}` };
        const columns = child(table, 'w:tblGrid')?.children.filter(({ name }) => name === 'w:gridCol') ?? [];
        if (columns.some(({ attributes }) => !(Number(attributes['w:w'] ?? 1) > 0))) yield { part, what: 'a column without width' };
        // Rows and cells may stand in controls and marks of changes.
        const hasRow = [...all(table, 'w:tr')].length > 0;
        if (!hasRow) yield { part, what: 'a table without rows' };
        for (const row of rowsOf(table)) {
          const cells = [...all(row, 'w:tc')];
          if (cells.length === 0) yield { part, what: 'a row without cells' };
          const width = cellsOf(row).reduce((sum, cell) => sum + spanOf(cell), 0);
          if (columns.length > 0 && width > columns.length) yield { part, what: `a row of ${width} cells in ${columns.length} columns` };
        }
        for (const cell of all(table, 'w:tc'))
          if (cell.children.at(-1)?.name !== 'w:p' && cell.children.at(-1)?.name !== 'w:sdt')
            yield { part, what: 'a cell does not end with a paragraph' };
        const first = rowsOf(table)[0];
        for (const merged of first ? all(first, 'w:vMerge') : [])
          if ((merged.attributes['w:val'] ?? 'continue') === 'continue')
            yield { part, what: 'a cell goes on from a row above that is not there' };
      }
  },
};
