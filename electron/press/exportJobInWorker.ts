import { fail, type Result } from '../../core/result.ts';
import { keptThread, ThreadClosed } from '../workers/keptThread.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { Asked } from '../../core/letterhead/placeholder.ts';
import type { ExportJob } from './exportJob.ts';
import type { ExportResult, ExportTask } from './exportWire.ts';

/**
 * What is new is cleared away in small portions: an export makes much that is needed for a moment, and left alone the thread would grow
 * by half before it looks. Measured with `npm run bench:export` and `bench:kit`; it takes less processor time, too.
 */
const maxYoungGenerationSizeMb = 12;

/** Exports on a thread of their own, started with the first export and kept. */
export function exportJobInWorker(): ExportJob {
  const thread = keptThread<ExportTask, ExportResult, ExportProgress>('exportWorker', 'export', { maxYoungGenerationSizeMb });
  const cancelled = new WeakSet<Error>();
  const asked = async <T extends Uint8Array | Asked | number[] | { bytes: number } = Uint8Array>(
    answer: Promise<ExportResult>,
  ): Promise<Result<T>> => {
    try {
      // The thread gives what it is asked for.
      return (await answer) as Result<T>;
    } catch (error) {
      if (error instanceof ThreadClosed && cancelled.has(error)) return fail({ kind: 'cancelled' });
      throw error;
    }
  };
  return {
    render: (format, input) => asked(thread.ask({ format, input })),
    checkPrinted: (printed, input) => asked(thread.ask({ printed, input })),
    readLetterhead: (file, name, letterhead) => asked<Asked>(thread.ask({ asked: file, name, letterhead })),
    renderKit: (kit, input, place, tell) => asked<{ bytes: number }>(thread.ask({ kit, input, place }, tell)),
    renderKitPage: (input, pages) => asked(thread.ask({ kitPage: pages, input })),
    headingPages: (headings) => asked<number[]>(thread.ask({ headings })),
    checkPrintedKit: (printedKit, input) => asked(thread.ask({ printedKit, input })),
    cancel: async () => {
      const reason = new ThreadClosed('The export was cancelled');
      cancelled.add(reason);
      await thread.close(reason);
    },
    close: () => thread.close(),
  };
}
