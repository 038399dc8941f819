import type { ExportFormat } from '../export/exporter.ts';

/** The formats each release of a kit is handed out in beside the kit itself. */
export const kitReleaseFormats = ['docx', 'html', 'md', 'txt', 'ninjs'] as const satisfies readonly ExportFormat[];
