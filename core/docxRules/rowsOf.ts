import type { Element } from './element.ts';

/** The rows of a table, without those of tables inside it. */
export const rowsOf = (table: Element): Element[] => table.children.filter(({ name }) => name === 'w:tr');
