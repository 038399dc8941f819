import { createState } from 'lexical';

/** The caption of a table, kept as NodeState on Lexical's own table. */
export const tableCaptionState = createState('tableCaption', { parse: (value) => (typeof value === 'string' ? value : '') });
