import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import type { Result } from '../../core/result.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import type { ThreadAnswer, ThreadNews, ThreadQuestion } from '../workers/keptThread.ts';

/** What the export thread is asked for: a release in a format, one that was printed to be read back, or a kit. */
export type ExportTask =
  | { format: ExportFormat; input: ExportInput }
  | { printed: Uint8Array; input: ExportInput }
  | { kit: KitFormat; input: KitInput };
export type ExportQuestion = ThreadQuestion<ExportTask>;
export type ExportAnswer = ThreadAnswer<Result<Uint8Array>>;
export type ExportNews = ThreadNews<ExportProgress>;
