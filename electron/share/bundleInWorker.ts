import { ok, type Result } from '../../core/result.ts';
import { keptThread } from '../workers/keptThread.ts';
import type { BundleAnswers, BundleJob, BundleTask } from './bundleJob.ts';

/** Bundles on a thread of their own: packing and hashing photos must hold up neither the window nor the library. */
export function bundleInWorker(): BundleJob {
  const thread = keptThread<BundleTask, Result<never>>('bundleWorker', 'bundle');
  const ask = <T extends BundleTask['task']>(task: Extract<BundleTask, { task: T }>): Promise<Result<BundleAnswers[T]>> => thread.ask(task);
  return {
    write: (bundle, photos, file) => ask({ task: 'write', bundle, photos, file }),
    open: async (file) => {
      const answer = await ask({ task: 'open', file });
      if (!answer.ok) return answer;
      const { opened, table } = answer.value;
      return ok({
        table,
        part: (from) => ask({ task: 'part', opened, from }),
        photo: (at) => ask({ task: 'photo', opened, at }),
        close: async () => void (await ask({ task: 'done', opened })),
      });
    },
    close: thread.close,
  };
}
