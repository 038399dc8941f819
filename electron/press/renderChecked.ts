import { exporters } from '../../core/export/exporters.ts';
import type { ExportFormat, ExportInput } from '../../core/export/exporter.ts';
import { fail, ok, type Result } from '../../core/result.ts';
import { checkExport } from './checkExport.ts';

/** Renders a release, reads the bytes back and gives them out only when the whole release is in them. */
export async function renderChecked(format: ExportFormat, input: ExportInput): Promise<Result<Uint8Array>> {
  const exporter = await exporters[format]();
  const bytes = await exporter.render(input);
  const error = checkExport(format, bytes, input);
  return error ? fail(error) : ok(bytes);
}
