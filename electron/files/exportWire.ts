import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { Result } from '../../core/result.ts';
import type { ThreadAnswer, ThreadQuestion } from '../workers/keptThread.ts';

/** What the export thread is asked. */
export type ExportQuestion = ThreadQuestion<{ format: ExportFormat; input: ExportInput }>;
export type ExportAnswer = ThreadAnswer<Result<Uint8Array>>;
