import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import type { Asked } from '../../core/letterhead/placeholder.ts';
import type { Letterhead } from '../../core/settings/settings.ts';
import type { Result } from '../../core/result.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import type { ThreadAnswer, ThreadNews, ThreadQuestion } from '../workers/keptThread.ts';

/** What the export thread is asked for: a release in a format, one that was printed to be read back, a letterhead to be tried, a kit, or a step of printing one. */
export type ExportTask =
  | { format: ExportFormat; input: ExportInput }
  | { printed: Uint8Array; input: ExportInput }
  | { asked: Uint8Array; name: string; letterhead: Letterhead }
  | { kit: Exclude<KitFormat, 'pdf'>; input: KitInput }
  | { kitPage: readonly number[]; input: KitInput }
  | { headings: Uint8Array }
  | { printedKit: Uint8Array; input: KitInput };
/** Bytes that were checked, what a letterhead asks for, or numbers of pages. */
export type ExportResult = Result<Uint8Array | Asked | number[]>;
export type ExportQuestion = ThreadQuestion<ExportTask>;
export type ExportAnswer = ThreadAnswer<ExportResult>;
export type ExportNews = ThreadNews<ExportProgress>;
