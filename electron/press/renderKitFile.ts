import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import type { KitInput } from '../../core/kit/kitSheet.ts';
import type { Result } from '../../core/result.ts';
import type { Press } from './renderFile.ts';

/**
 * A kit as a file of any form, read back and found whole. A PDF file is printed twice: the first print tells on which pages the parts
 * begin, the second has these numbers in its contents.
 */
export async function renderKitFile(
  { exportJob, printer }: Press,
  format: KitFormat,
  input: KitInput,
  tell: (progress: ExportProgress) => void,
): Promise<Result<Uint8Array>> {
  if (format !== 'pdf') return exportJob.renderKit(format, input, tell);
  const next = (done: number) => {
    tell({ done, total: 5, name: 'kit.pdf' });
  };
  next(0);
  const plain = await exportJob.renderKitPage(input, []);
  if (!plain.ok) return plain;
  next(1);
  const first = await printer.print(plain.value);
  if (!first.ok) return first;
  next(2);
  const pages = await exportJob.headingPages(first.value);
  if (!pages.ok) return pages;
  // The first heading is the cover's own.
  const numbered = await exportJob.renderKitPage(input, pages.value.slice(1));
  if (!numbered.ok) return numbered;
  next(3);
  const second = await printer.print(numbered.value);
  if (!second.ok) return second;
  next(4);
  return exportJob.checkPrintedKit(second.value, input);
}
