import { rm } from 'node:fs/promises';
import type { ExportProgress } from '../../core/ipc/exportProgress.ts';
import type { KitFormat } from '../../core/kit/kitFormat.ts';
import { ok, type Result } from '../../core/result.ts';
import { putAtomically, writeAtomically } from '../files/writeAtomically.ts';
import { kitBeside } from './kitBeside.ts';
import type { Press } from './renderFile.ts';
import type { StoredKit } from './storedKit.ts';

/**
 * Puts a kit of any form where `file` says, once it was read back and found whole; until then, and where it fails, what stood there
 * stays. Gives the number of bytes.
 */
export async function renderKitFile(
  press: Press,
  format: KitFormat,
  kit: StoredKit,
  file: string,
  tell: (progress: ExportProgress) => void,
): Promise<Result<{ bytes: number }>> {
  if (format !== 'pdf')
    return putAtomically(file, async (temporary) => {
      try {
        return await press.exportJob.renderKit(format, kit, { file, temporary }, tell);
      } finally {
        // A thread that was ended in the middle has left it.
        await rm(kitBeside(temporary), { force: true });
      }
    });
  const printed = await printedKit(press, kit, tell);
  if (!printed.ok) return printed;
  const written = await writeAtomically(file, printed.value);
  return written.ok ? ok({ bytes: printed.value.byteLength }) : written;
}

/** Printed twice: the first print tells on which pages the parts begin, the second has these numbers in its contents. */
async function printedKit(
  { exportJob, printer }: Press,
  kit: StoredKit,
  tell: (progress: ExportProgress) => void,
): Promise<Result<Uint8Array>> {
  const next = (done: number) => {
    tell({ done, total: 5, name: 'kit.pdf' });
  };
  next(0);
  const plain = await exportJob.renderKitPage(kit, []);
  if (!plain.ok) return plain;
  next(1);
  const first = await printer.print(plain.value);
  if (!first.ok) return first;
  next(2);
  const pages = await exportJob.headingPages(first.value);
  if (!pages.ok) return pages;
  // The first heading is the cover's own.
  const numbered = await exportJob.renderKitPage(kit, pages.value.slice(1));
  if (!numbered.ok) return numbered;
  next(3);
  const second = await printer.print(numbered.value);
  if (!second.ok) return second;
  next(4);
  return exportJob.checkPrintedKit(second.value, kit);
}
