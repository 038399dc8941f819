import type { Result } from '../../core/result.ts';
import { keptThread } from '../workers/keptThread.ts';
import type { ExportJob } from './exportJob.ts';
import type { ExportTask } from './exportWire.ts';

/** Exports on a thread of their own, started with the first export and kept. */
export function exportJobInWorker(): ExportJob {
  const thread = keptThread<ExportTask, Result<Uint8Array>>('exportWorker', 'export');
  return {
    render: (format, input) => thread.ask({ format, input }),
    renderKit: (kit, input) => thread.ask({ kit, input }),
    close: thread.close,
  };
}
