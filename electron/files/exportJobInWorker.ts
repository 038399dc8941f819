import { fail, type Result } from '../../core/result.ts';
import { keptThread, ThreadClosed } from '../workers/keptThread.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { ExportJob } from './exportJob.ts';
import type { ExportTask } from './exportWire.ts';

/** Exports on a thread of their own, started with the first export and kept. */
export function exportJobInWorker(): ExportJob {
  const thread = keptThread<ExportTask, Result<Uint8Array>, ExportProgress>('exportWorker', 'export');
  const cancelled = new WeakSet<Error>();
  const asked = async (answer: Promise<Result<Uint8Array>>): Promise<Result<Uint8Array>> => {
    try {
      return await answer;
    } catch (error) {
      if (error instanceof ThreadClosed && cancelled.has(error)) return fail({ kind: 'cancelled' });
      throw error;
    }
  };
  return {
    render: (format, input) => asked(thread.ask({ format, input })),
    checkPrinted: (printed, input) => asked(thread.ask({ printed, input })),
    renderKit: (kit, input, tell) => asked(thread.ask({ kit, input }, tell)),
    cancel: async () => {
      const reason = new ThreadClosed('The export was cancelled');
      cancelled.add(reason);
      await thread.close(reason);
    },
    close: () => thread.close(),
  };
}
