import { parentPort } from 'node:worker_threads';
import type { Result } from '../../core/result.ts';
import { answerBundle } from '../share/answerBundle.ts';
import type { BundleTask } from '../share/bundleJob.ts';
import type { ThreadAnswer, ThreadQuestion } from './keptThread.ts';

/** The thread that packs and reads courier bundles. */
parentPort?.on('message', (question: ThreadQuestion<BundleTask>) => void reply(question));

async function reply(question: ThreadQuestion<BundleTask>): Promise<void> {
  parentPort?.postMessage(await answer(question), []);
}

async function answer(question: ThreadQuestion<BundleTask>): Promise<ThreadAnswer<Result<unknown>>> {
  try {
    return { id: question.id, result: await answerBundle(question), thrown: null };
  } catch (error) {
    return { id: question.id, result: null, thrown: error };
  }
}
