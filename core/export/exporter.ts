import type { Release } from '../release/release.ts';
import type { Letterhead } from '../settings/settings.ts';

/** The formats a release can be handed out in. */
export const exportFormats = ['docx', 'html', 'txt'] as const;
export type ExportFormat = (typeof exportFormats)[number];

/** The stored bytes of a photo; width and height in pixels. */
export interface PhotoBytes {
  bytes: Uint8Array;
  mime: 'image/jpeg' | 'image/png';
  width: number;
  height: number;
}

/** Everything an exporter may look at: no clock, no chance, no disk, so the same input gives the same bytes. */
export interface ExportInput {
  release: Release;
  /** By SHA-256, as figures name them. A missing photo is told as text, never skipped in silence. */
  photos: ReadonlyMap<string, PhotoBytes>;
  letterhead: Letterhead;
}

/** One way to hand out a release. */
export interface Exporter {
  extension: ExportFormat;
  mime: string;
  render: (input: ExportInput) => Promise<Uint8Array>;
}
