import type { Exporter, ExportFormat } from './exporter.ts';

/** The exporter of each format, loaded when it is first asked for: nobody who wants plain text pays for Word. */
export const exporters: Record<ExportFormat, () => Promise<Exporter>> = {
  docx: async () => (await import('./docx/docxExporter.ts')).docxExporter,
  html: async () => (await import('./html/htmlExporter.ts')).htmlExporter,
  'html-linked': async () => (await import('./html/htmlForms.ts')).linkedHtmlExporter,
  'html-body': async () => (await import('./html/htmlForms.ts')).htmlBodyExporter,
  'html-email': async () => (await import('./html/htmlForms.ts')).htmlEmailExporter,
  md: async () => (await import('./markdown/markdownExporter.ts')).markdownExporter,
  txt: async () => (await import('./text/textExporter.ts')).textExporter,
  ninjs: async () => (await import('./ninjs/ninjsExporter.ts')).ninjsExporter,
};
