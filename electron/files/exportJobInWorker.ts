import type { Result } from '../../core/result.ts';
import { keptThread } from '../workers/keptThread.ts';
import type { ExportJob } from './exportJob.ts';
import type { ExportQuestion } from './exportWire.ts';

/** Exports on a thread of their own, started with the first export and kept. */
export function exportJobInWorker(): ExportJob {
  const thread = keptThread<Omit<ExportQuestion, 'id'>, Result<Uint8Array>>('exportWorker', 'export');
  return { render: (format, input) => thread.ask({ format, input }), close: thread.close };
}
