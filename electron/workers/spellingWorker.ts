import { parentPort } from 'node:worker_threads';
import { answerSpelling } from '../spelling/answerSpelling.ts';
import type { SpellingTask } from '../spelling/spelling.ts';
import type { ThreadAnswer, ThreadQuestion } from './keptThread.ts';

/** The thread that knows how words are written. */
parentPort?.on('message', (question: ThreadQuestion<SpellingTask>) => void reply(question));

async function reply(question: ThreadQuestion<SpellingTask>): Promise<void> {
  parentPort?.postMessage(await answer(question), []);
}

async function answer(question: ThreadQuestion<SpellingTask>): Promise<ThreadAnswer<string[]>> {
  try {
    return { id: question.id, result: await answerSpelling(question), thrown: null };
  } catch (error) {
    return { id: question.id, result: null, thrown: error };
  }
}
