import { sampleRelease } from '../release/sampleRelease.testing.ts';
import { samplePhoto, sampleReleaseRu } from '../release/sampleReleaseRu.testing.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { ExportInput, PhotoBytes } from './exporter.ts';
import { png } from './png.testing.ts';

const { letterhead } = defaultSettings;

/** A real PNG of a sky over a ridge, drawn by arithmetic. */
export function picture(width: number, height: number): PhotoBytes {
  const rows = new Uint8Array(height * (1 + width * 3));
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const ridge = height * (0.62 - 0.09 * Math.sin(x / (width * 0.07)) - 0.05 * Math.sin(x / (width * 0.021)));
      const sky = y / height;
      const at = y * (1 + width * 3) + 1 + x * 3;
      rows.set(y < ridge ? [110 + 110 * sky, 150 + 70 * sky, 200 + 30 * sky] : [96 - 30 * sky, 88 - 20 * sky, 74 - 20 * sky], at);
    }
  return { bytes: png(width, height, rows), mime: 'image/png', width, height };
}

/** The Rubezh-2022 release in English. */
export const sampleInput: ExportInput = { release: sampleRelease, photos: new Map(), letterhead };

/** The Russian release with every kind of block and its photo. */
export const sampleInputRu: ExportInput = { release: sampleReleaseRu, photos: new Map([[samplePhoto, picture(900, 600)]]), letterhead };
