import { keptThread } from '../workers/keptThread.ts';
import type { Spelling, SpellingTask } from './spelling.ts';

/** Spelling on a thread of its own: the dictionaries are only read when the first word is asked for. */
export function spellingInWorker(): Spelling {
  const thread = keptThread<SpellingTask, string[]>('spellingWorker', 'spelling');
  return {
    check: (language, words) => thread.ask({ task: 'check', language, words }),
    suggest: (language, word) => thread.ask({ task: 'suggest', language, words: [word] }),
    close: thread.close,
  };
}
