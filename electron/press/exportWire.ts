import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { Asked } from '../../core/letterhead/placeholder.ts';
import type { Letterhead } from '../../core/settings/settings.ts';
import type { Result } from '../../core/result.ts';
import type { KitJob, KitPlace } from './exportJob.ts';
import type { StoredKit } from './storedKit.ts';
import type { ThreadAnswer, ThreadNews, ThreadQuestion } from '../workers/keptThread.ts';

/** What the export thread is asked for: a release in a format, one that was printed to be read back, a letterhead to be tried, a kit, or a step of printing one. */
export type ExportTask =
  | { format: ExportFormat; input: ExportInput }
  | { printed: Uint8Array; input: ExportInput }
  | { asked: Uint8Array; name: string; letterhead: Letterhead }
  | { kit: KitJob; input: StoredKit; place: KitPlace }
  | { kitPage: readonly number[]; input: StoredKit }
  | { headings: Uint8Array }
  | { printedKit: Uint8Array; input: StoredKit };
/** Bytes that were checked, what a letterhead asks for, numbers of pages, or how large a file became. */
export type ExportResult = Result<Uint8Array | Asked | number[] | { bytes: number }>;
export type ExportQuestion = ThreadQuestion<ExportTask>;
export type ExportAnswer = ThreadAnswer<ExportResult>;
export type ExportNews = ThreadNews<ExportProgress>;
