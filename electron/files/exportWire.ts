import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { Result } from '../../core/result.ts';

/** What the export thread is asked. `id` returns with the answer. */
export interface ExportQuestion {
  id: number;
  format: ExportFormat;
  input: ExportInput;
}

/** What it answers: a result, or what was thrown. */
export type ExportAnswer = { id: number; result: Result<Uint8Array>; thrown: null } | { id: number; result: null; thrown: unknown };
