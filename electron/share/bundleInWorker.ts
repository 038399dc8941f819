import type { Result } from '../../core/result.ts';
import { keptThread } from '../workers/keptThread.ts';
import type { BundleJob, BundleTask } from './bundleJob.ts';

/** Bundles on a thread of their own: packing and hashing photos must hold up neither the window nor the library. */
export function bundleInWorker(): BundleJob {
  const thread = keptThread<BundleTask, Result<never>>('bundleWorker', 'bundle');
  return {
    write: (bundle, photos, file) => thread.ask({ task: 'write', bundle, photos, file }),
    read: (file) => thread.ask({ task: 'read', file }),
    close: thread.close,
  };
}
