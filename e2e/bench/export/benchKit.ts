import { createHash } from 'node:crypto';
import type { PhotoBytes } from '../../../core/export/exporter.ts';
import { png } from '../../../core/export/png.testing.ts';
import { sampleInput } from '../../../core/export/sampleInput.testing.ts';
import { usualParts } from '../../../core/kit/usualParts.ts';
import type { KitInput } from '../../../core/kit/kitSheet.ts';
import type { Block, Inline } from '../../../core/release/document/document.ts';
import type { Release } from '../../../core/release/release.ts';
import { seededChance } from '../../seededChance.ts';
import { benchPages } from '../benchPages.ts';

const word = (text: string): Inline => ({ type: 'text', text, marks: [] });
const scripts = ['Силы и средства учения на полигоне', 'Հայաստանի զինված ուժերը մասնակցում են', 'Қазақстан, Ўзбекистон, Тоҷикистон'];

/** A kit of so many releases, five pages each as Word sets them: headings, lists, tables, links, three scripts, a photo of 240 kB, contacts. */
export function benchKit(releases: number): KitInput {
  const photos = new Map<string, PhotoBytes>();
  const texts = Array.from({ length: releases }, (_, at): Release => {
    const photo = noise(at + 1);
    const sha256 = createHash('sha256').update(photo.bytes).digest('hex');
    photos.set(sha256, photo);
    return releaseOf(at, sha256);
  });
  const kit = {
    id: '7a0d5c50-3a0f-4d7e-9f6e-2a1b0c9d8e7f',
    title: 'Rubezh-2022',
    language: 'en' as const,
    number: '3',
    version: '1.2',
    parts: usualParts(texts),
  };
  return { kit, photos, letterhead: sampleInput.letterhead };
}

/** A release as the officer writes it every day: one page, no photo. */
export const benchRelease = (): Release => sampleInput.release;

function releaseOf(at: number, photo: string): Release {
  const { release } = sampleInput;
  const tail = release.document.blocks.filter(({ type }) => type === 'signOff' || type === 'contact');
  const pages = benchPages(2).map(({ heading, text }, place): Block =>
    heading
      ? { type: 'heading', id: `h${place}`, level: 2, children: [word(text)] }
      : { type: 'paragraph', id: `p${place}`, children: [word(text)] },
  );
  const link = (to: number): Inline => ({
    type: 'link',
    href: `https://odkb-csto.org/news/${at}-${to}`,
    children: [{ type: 'text', text: `report ${to}`, marks: [] }],
  });
  const more: Block[] = [
    {
      type: 'list',
      id: 'l',
      ordered: at % 2 === 0,
      items: Array.from({ length: 12 }, (_, item) => ({
        children: [word(`Unit ${item + 1} reached the line, see `), link(item)],
        list: null,
      })),
    },
    ...[1, 2].map((table): Block => ({
      type: 'table',
      id: `t${table}`,
      caption: `Forces that take part, part ${table}`,
      rows: Array.from({ length: 5 }, (_, row) => ({
        cells: ['Unit', 'Men', 'Vehicles'].map((head, cell) => ({
          header: row === 0,
          children: [word(row === 0 ? head : `${head} ${row * (cell + 2)}`)],
        })),
      })),
    })),
    ...scripts.map((text, place): Block => ({ type: 'paragraph', id: `s${place}`, children: [word(text)] })),
    {
      type: 'figure',
      id: 'f',
      photo,
      alt: `Troops at the range, view ${at + 1}`,
      decorative: false,
      credit: 'Press Center',
      caption: [word(`Troops at the range, day ${at + 1}.`)],
    },
  ];
  return {
    ...release,
    id: `0d3f0a6e-1b8e-4a40-8d0e-${String(at).padStart(12, '0')}`,
    fields: { ...release.fields, headline: `Day ${at + 1} of the joint training Rubezh-2022` },
    document: { version: 1, blocks: [...pages, ...more, ...tail] },
  };
}

/** A picture that cannot be packed smaller, as photos cannot. */
function noise(seed: number): PhotoBytes {
  const [width, height] = [300, 270];
  const row = 1 + width * 3;
  const chance = seededChance(seed);
  const rows = Uint8Array.from({ length: height * row }, (_, at) => (at % row === 0 ? 0 : Math.floor(chance() * 256)));
  return { bytes: png(width, height, rows, 0), mime: 'image/png', width, height };
}
