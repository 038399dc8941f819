import type { ExportInput } from '../../core/export/exporter.ts';
import type { FileFormat } from '../../core/export/fileFormat.ts';
import type { Result } from '../../core/result.ts';
import type { ExportJob } from './exportJob.ts';
import type { Printer } from './printer.ts';

/** What a release is made into a file with. */
export interface Press {
  exportJob: ExportJob;
  printer: Printer;
}

/**
 * A release as a file of any form, read back and found whole. A PDF file is its web page, printed; a file
 * for colleagues goes on no letterhead.
 */
export async function renderFile({ exportJob, printer }: Press, format: FileFormat, input: ExportInput): Promise<Result<Uint8Array>> {
  if (format === 'docx-internal') {
    const { ownLetterhead: _, ...own } = input;
    return exportJob.render('docx', { ...own, isInternal: true });
  }
  if (format !== 'pdf') return exportJob.render(format, input);
  const page = await exportJob.render('html', input);
  if (!page.ok) return page;
  const printed = await printer.print(page.value);
  return printed.ok ? exportJob.checkPrinted(printed.value, input) : printed;
}
