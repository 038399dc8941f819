import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { Asked } from '../../core/letterhead/placeholder.ts';
import type { Letterhead } from '../../core/settings/settings.ts';
import type { Result } from '../../core/result.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import type { StoredKit } from './storedKit.ts';

/** The file a kit is to become, as errors name it, and the one it is written to until it is whole. */
export interface KitPlace {
  file: string;
  temporary: string;
}

/** What a kit is made as: one file, or the files of the ZIP in a folder of their own. */
export type KitJob = Exclude<KitFormat, 'pdf'> | 'files';

/** Renders off the main thread, reads the result back and compares it with the release. Bytes come back only when they agree. */
export interface ExportJob {
  render: (format: ExportFormat, input: ExportInput) => Promise<Result<Uint8Array>>;
  /** A release that was printed, read back: its bytes, without moment and computer, when they agree with it. */
  checkPrinted: (pdf: Uint8Array, input: ExportInput) => Promise<Result<Uint8Array>>;
  /** What a letterhead of one's own asks for, once it was looked at and tried. */
  readLetterhead: (file: Uint8Array, name: string, letterhead: Letterhead) => Promise<Result<Asked>>;
  /** A press kit, written and checked the same way; gives its size, and `tell` hears how far it is. */
  renderKit: (
    format: KitJob,
    kit: StoredKit,
    place: KitPlace,
    tell: (progress: ExportProgress) => void,
  ) => Promise<Result<{ bytes: number }>>;
  /** A kit as a page to be printed; `pages` are the numbers of the pages its parts begin on, if they are known. */
  renderKitPage: (kit: StoredKit, pages: readonly number[]) => Promise<Result<Uint8Array>>;
  /** The pages that the highest headings of a printed file stand on. */
  headingPages: (pdf: Uint8Array) => Promise<Result<number[]>>;
  /** The same of a kit. */
  checkPrintedKit: (pdf: Uint8Array, kit: StoredKit) => Promise<Result<Uint8Array>>;
  /** Ends what is being rendered: whoever asked for it gets `cancelled`. */
  cancel: () => Promise<void>;
  close: () => Promise<void>;
}
