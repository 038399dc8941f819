import { zlibSync } from 'fflate';
import { crc32 } from '../crc32.ts';
import { sampleRelease } from '../release/sampleRelease.testing.ts';
import { samplePhoto, sampleReleaseRu } from '../release/sampleReleaseRu.testing.ts';
import { defaultSettings } from '../settings/settings.ts';
import type { ExportInput, PhotoBytes } from './exporter.ts';

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

function png(width: number, height: number, rows: Uint8Array): Uint8Array {
  const header = new Uint8Array(13);
  const view = new DataView(header.buffer);
  view.setUint32(0, width);
  view.setUint32(4, height);
  header.set([8, 2, 0, 0, 0], 8);
  return joined([
    Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10),
    chunk('IHDR', header),
    chunk('IDAT', zlibSync(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function chunk(name: string, data: Uint8Array): Uint8Array {
  const named = joined([new TextEncoder().encode(name), data]);
  const ends = new DataView(new ArrayBuffer(8));
  ends.setUint32(0, data.length);
  ends.setUint32(4, crc32(named));
  return joined([new Uint8Array(ends.buffer, 0, 4), named, new Uint8Array(ends.buffer, 4, 4)]);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** The Rubezh-2022 release in English. */
export const sampleInput: ExportInput = { release: sampleRelease, photos: new Map(), letterhead };

/** The Russian release with every kind of block and its photo. */
export const sampleInputRu: ExportInput = { release: sampleReleaseRu, photos: new Map([[samplePhoto, picture(900, 600)]]), letterhead };
