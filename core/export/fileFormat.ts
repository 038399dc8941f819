import { exportFormats, extensions } from './exporter.ts';

/**
 * The forms a release is handed out in as a file: those that are rendered here, the web page printed by the shell, and, far from the Word file
 * it could be taken for, the one for colleagues.
 */
export const fileFormats = ['docx', 'pdf', ...exportFormats.filter((format) => format !== 'docx'), 'docx-internal'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the name of a file of each form ends. */
export const fileExtensions: Readonly<Record<FileFormat, string>> = { ...extensions, 'docx-internal': 'internal.docx', pdf: 'pdf' };
