import { exportFormats, extensions } from './exporter.ts';

/** The forms a release is handed out in as a file: those that are rendered here, the Word file for colleagues, and the web page printed by the shell. */
export const fileFormats = ['docx', 'docx-internal', 'pdf', ...exportFormats.filter((format) => format !== 'docx')] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the name of a file of each form ends. */
export const fileExtensions: Readonly<Record<FileFormat, string>> = { ...extensions, 'docx-internal': 'internal.docx', pdf: 'pdf' };
