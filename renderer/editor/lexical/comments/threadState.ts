import { createState } from 'lexical';
import type { Thread } from '../../../../core/release/document/thread.ts';

const strings = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];

/** The ids of the threads that talk about a text, kept as NodeState: texts that differ in it stay apart. */
export const textThreadsState = createState('threads', {
  parse: strings,
  isEqual: (one, other) => one.join('\n') === other.join('\n'),
});

/** The threads of the whole text, kept on its root, so that undo takes a comment and its mark back together. */
export const threadsState = createState('threads', { parse: (value) => (Array.isArray(value) ? value : []) as readonly Thread[] });
