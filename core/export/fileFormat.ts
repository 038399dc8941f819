import { exportFormats, extensions } from './exporter.ts';

/** The forms a release is handed out in as a file: those that are rendered here, and the web page printed by the shell. */
export const fileFormats = ['docx', 'pdf', ...exportFormats.filter((format) => format !== 'docx')] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How the name of a file of each form ends. */
export const fileExtensions: Readonly<Record<FileFormat, string>> = { ...extensions, pdf: 'pdf' };
