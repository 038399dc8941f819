import { execFileSync } from 'node:child_process';
import { createHash, randomFillSync } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { serialize } from 'node:v8';
import { parseArgs } from 'node:util';
import type { PhotoForm } from '../../core/export/exporter.ts';
import { png } from '../../core/export/png.testing.ts';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { usualParts } from '../../core/kit/usualParts.ts';
import type { Block } from '../../core/release/document/document.ts';
import type { Release } from '../../core/release/release.ts';
import { openDatabase } from '../../electron/library/database.ts';
import type { StoredKit } from '../../electron/press/storedKit.ts';

const { values: wanted } = parseArgs({ options: { photos: { type: 'string', default: '0,40,160,320' } } });
/** A photo as the window prepares one: about 1.5 MB. */
const [width, height] = [800, 625];
const releases = 20;

/** `npm run bench:kit`: the ZIP file of one kit with ever more photos; the memory must not grow with them. */
async function bench(): Promise<void> {
  console.log(`${os.cpus().length} cores (${os.cpus()[0]?.model}); ${releases} releases`);
  console.log('photos  their MB  ZIP MB  wall s  peak MB');
  for (const count of (wanted.photos ?? '').split(',').map(Number)) {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'dateline-bench-'));
    try {
      const kit = path.join(folder, 'kit');
      const size = writeKit(kit, path.join(folder, 'library.db'), count);
      const began = performance.now();
      const script = path.join(import.meta.dirname, 'kit/zipKit.ts');
      const said = execFileSync(process.execPath, ['--max-semi-space-size=4', script, kit, path.join(folder, 'kit.zip')], {
        encoding: 'utf8',
      });
      const { peak, bytes } = JSON.parse(said) as { peak: number; bytes: number };
      const columns = [count, megabytes(size), megabytes(bytes), ((performance.now() - began) / 1000).toFixed(1), peak];
      console.log(columns.map((column, at) => String(column).padStart([6, 8, 6, 6, 7][at] ?? 6)).join('  '));
    } finally {
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    }
  }
}

const megabytes = (bytes: number): number => Math.round(bytes / 1024 / 1024);

/** Gives the size of all photos in bytes. */
function writeKit(file: string, library: string, photos: number): number {
  const forms = new Map<string, PhotoForm>();
  const database = openDatabase(library);
  database.script('CREATE TABLE photo_bytes (photo TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT');
  let size = 0;
  for (let number = 0; number < photos; number += 1) {
    const bytes = noise();
    size += bytes.length;
    const photo = createHash('sha256').update(bytes).digest('hex');
    forms.set(photo, { mime: 'image/png', width, height });
    database.run('INSERT INTO photo_bytes (photo, bytes) VALUES (?, ?)', photo, bytes);
  }
  database.close();
  const shown = [...forms.keys()];
  const texts = Array.from({ length: releases }, (_, at) =>
    releaseOf(
      at,
      shown.filter((_photo, number) => number % releases === at),
    ),
  );
  const kit: StoredKit = {
    kit: { id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f', title: 'Rubezh', language: 'en', number: '', version: '', parts: usualParts(texts) },
    photos: { file: library, forms },
    letterhead: sampleInput.letterhead,
  };
  writeFileSync(file, serialize(kit));
  return size;
}

function releaseOf(at: number, photos: readonly string[]): Release {
  const { release } = sampleInput;
  const figures = photos.map((photo, number): Block => ({
    type: 'figure',
    id: `f${number}`,
    photo,
    alt: `View ${number + 1}`,
    decorative: false,
    credit: 'Press Center',
    caption: [{ type: 'text', text: `Day ${at + 1}, view ${number + 1}.`, marks: [] }],
  }));
  const blocks = [...release.document.blocks.filter(({ type }) => type !== 'figure'), ...figures];
  return { ...release, fields: { ...release.fields, headline: `Day ${at + 1}` }, document: { version: 1, blocks } };
}

/** A picture that cannot be packed smaller, as photos cannot. */
function noise(): Uint8Array {
  const row = 1 + width * 3;
  const rows = randomFillSync(new Uint8Array(height * row));
  for (let at = 0; at < rows.length; at += row) rows[at] = 0;
  return png(width, height, rows, 0);
}

await bench();
