import { joinBytes } from './joinBytes.ts';
import type { PhotoFacts } from './photoFacts.ts';

/** Datasets of record 2 and the longest value of each, in bytes (IPTC-IIM 4.2). */
const datasets = {
  date: [55, 8],
  creator: [80, 32],
  city: [90, 32],
  country: [101, 64],
  credit: [110, 32],
  caption: [120, 2000],
} as const satisfies Partial<Record<keyof PhotoFacts, readonly [number, number]>>;

/** Says that what follows is UTF-8 (dataset 1:90). */
const inUtf8 = Uint8Array.of(0x1c, 1, 90, 0, 3, 0x1b, 0x25, 0x47);

/** Facts as an IPTC-IIM record, for programs that do not read XMP. What is too long for its place is cut between letters; it stands whole in the XMP. */
export const iptcRecord = (facts: PhotoFacts): Uint8Array =>
  joinBytes([
    inUtf8,
    ...Object.entries(datasets).flatMap(([name, [dataset, longest]]) => {
      const fact = facts[name as keyof typeof datasets];
      const value = cut(name === 'date' ? fact.replaceAll('-', '') : fact, longest);
      return value.length === 0 ? [] : [Uint8Array.of(0x1c, 2, dataset, value.length >> 8, value.length & 0xff), value];
    }),
  ]);

function cut(text: string, longest: number): Uint8Array {
  const encoder = new TextEncoder();
  let kept = text;
  while (encoder.encode(kept).length > longest) kept = Array.from(kept).slice(0, -1).join('');
  return encoder.encode(kept);
}
