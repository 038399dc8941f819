import { createState } from 'lexical';

/** The id of a block in the document tree, kept as NodeState on every block of the text. A copied block starts without one. */
export const blockIdState = createState('blockId', {
  parse: (value) => (typeof value === 'string' ? value : ''),
  resetOnCopyNode: true,
});
