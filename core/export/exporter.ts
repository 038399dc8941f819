import type { Release } from '../release/release.ts';
import type { Letterhead } from '../settings/settings.ts';

/** The formats a release can be handed out in. */
export const exportFormats = ['docx', 'html', 'html-linked', 'html-body', 'html-email', 'md', 'txt', 'ninjs'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** How the name of a file of each format ends. */
export const extensions: Readonly<Record<ExportFormat, string>> = {
  docx: 'docx',
  html: 'html',
  'html-linked': 'linked.html',
  'html-body': 'body.html',
  'html-email': 'email.html',
  md: 'md',
  txt: 'txt',
  ninjs: 'json',
};

/** A photo as it is stored; width and height in pixels. `bytes` may be read from the disk anew each time they are asked for. */
export interface PhotoBytes {
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
}

/** What is known of a photo without reading it. */
export type PhotoForm = Omit<PhotoBytes, 'bytes'>;

/** Everything an exporter may look at: no clock, no chance, no disk, so the same input gives the same bytes. */
export interface ExportInput {
  release: Release;
  /** By SHA-256, as figures name them. A missing photo is told as text, never skipped in silence. */
  photos: ReadonlyMap<string, PhotoBytes>;
  letterhead: Letterhead;
  /** A Word file with places to fill in, in place of the built-in letterhead; it has passed `letterheadFault`. */
  ownLetterhead?: Uint8Array;
  /** For colleagues: with notes to editors and comments, said to be so at the top. Only Word files on the built-in letterhead can be. */
  isInternal?: boolean;
}

/** One way to hand out a release. */
export interface Exporter {
  mime: string;
  render: (input: ExportInput) => Promise<Uint8Array>;
}
