import type { BlockOf, Inline } from '../release/document/document.ts';
import { listStart } from '../release/document/listStart.ts';

/** Signs that only begin items, and dashes, which begin direct speech as well. */
const bullet = /^[•·▪◦■●‣►\uF0B7\uF0A7]\s*(?=[\p{L}\p{N}«“"(])/u;
const dash = /^[-–]\s+(?=\S)/u;
const counted = /^\(?(?<count>\d{1,3}|[a-zа-я])[.)]\s+(?=\S)/iu;
const letters = ['abcdefghijklmnopqrstuvwxyz', 'абвгдежзиклмнопрстуфхцчшщэюя'];

interface Counted {
  kind: 'number' | 'letter';
  length: number;
  count: number;
}
type Marker = { kind: 'bullet' | 'dash'; length: number } | Counted;

/**
 * Makes lists of paragraphs whose writer typed the markers: "•", "–", "1.", "а)". Numbers count from one without a gap, two at
 * least, or go on where the numbered list before left off; dashes only where they are no direct speech: after a colon, or where the items end as the parts of one sentence do.
 * The markers go into `understood`.
 */
export function withTypedLists<B extends { type: string; id: string }>(
  blocks: readonly B[],
  understood: string[] = [],
): (B | BlockOf<'list'>)[] {
  const made: (B | BlockOf<'list'>)[] = [];
  // Where the last list of each kind of count left off.
  const counts = { number: 0, letter: 0 };
  for (let at = 0; at < blocks.length;) {
    const run = runAt(blocks, at, counts);
    const items = isList(run, blocks[at - 1]) ? run : [];
    const block = blocks[at] as B;
    if (items.length === 0) {
      made.push(block);
      if (isNumbered(block)) counts.number = (block.start ?? 1) + block.items.length - 1;
    } else {
      const [first] = items;
      const [marker, end] = [first?.marker, items.at(-1)?.marker];
      const ordered = marker?.kind === 'number' || marker?.kind === 'letter';
      if (end && 'count' in end) counts[end.kind] = end.count;
      const list: BlockOf<'list'> = {
        type: 'list',
        id: first?.block.id ?? '',
        ordered,
        ...listStart(ordered, marker && 'count' in marker ? marker.count : 1),
        items: items.map(({ block, marker }) => ({ children: without(block.children, marker.length), list: null })),
      };
      made.push(list);
      understood.push(...items.map(({ text, marker }) => text.slice(0, marker.length)));
    }
    at += Math.max(1, items.length);
  }
  return made;
}

interface Item {
  block: BlockOf<'paragraph'>;
  marker: Marker;
  text: string;
}

const isNumbered = (block: { type: string }): block is BlockOf<'list'> => block.type === 'list' && (block as BlockOf<'list'>).ordered;

/** The paragraphs from a place on that begin with markers of one kind, counted from one or on from where such a list left off. */
function runAt(blocks: readonly { type: string }[], start: number, counts: { number: number; letter: number }): Item[] {
  const run: Item[] = [];
  for (const block of blocks.slice(start, start + 500)) {
    const item = itemOf(block);
    const last = run.at(-1)?.marker;
    if (!item || (last && item.marker.kind !== last.kind)) break;
    if ('count' in item.marker && !isNext(item.marker, last, counts[item.marker.kind])) break;
    run.push(item);
  }
  return run;
}

function isNext({ count }: Counted, last: Marker | undefined, before: number): boolean {
  if (last) return 'count' in last && count === last.count + 1;
  return count === 1 || (before > 0 && count === before + 1);
}

function itemOf(block: { type: string }): Item | null {
  if (block.type !== 'paragraph' || 'role' in block) return null;
  const paragraph = block as BlockOf<'paragraph'>;
  const [first] = paragraph.children;
  if (first?.type !== 'text') return null;
  const marker = markerOf(first.text);
  return marker && { block: paragraph, marker, text: paragraph.children.map((one) => (one.type === 'text' ? one.text : ' ')).join('') };
}

function markerOf(text: string): Marker | null {
  const plain = bullet.exec(text) ?? dash.exec(text);
  if (plain) return { kind: bullet.test(text) ? 'bullet' : 'dash', length: plain[0].length };
  const found = counted.exec(text);
  const sign = found?.groups?.['count']?.toLowerCase();
  if (!found || sign === undefined) return null;
  if (/\d/u.test(sign)) return { kind: 'number', length: found[0].length, count: Number(sign) };
  const place = letters.map((alphabet) => alphabet.indexOf(sign)).find((at) => at >= 0);
  return place === undefined ? null : { kind: 'letter', length: found[0].length, count: place + 1 };
}

function isList(run: readonly Item[], before: { type: string } | undefined): boolean {
  const [first] = run;
  if (!first) return false;
  if (first.marker.kind === 'bullet') return true;
  if ('count' in first.marker && first.marker.count > 1) return true;
  if (run.length < 2) return false;
  if (first.marker.kind !== 'dash') return true;
  const opener = before?.type === 'paragraph' ? (before as BlockOf<'paragraph'>).children.at(-1) : undefined;
  const opens = opener?.type === 'text' && opener.text.trimEnd().endsWith(':');
  return opens || run.slice(0, -1).every(({ text }) => /[;,\p{L}\d)»]$/u.test(text.trimEnd()));
}

function without(children: readonly Inline[], length: number): Inline[] {
  const [first, ...others] = children;
  if (first?.type !== 'text') return [...children];
  const text = first.text.slice(length);
  return text === '' ? others : [{ ...first, text }, ...others];
}
