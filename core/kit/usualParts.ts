import type { Release } from '../release/release.ts';
import type { KitPart } from './kit.ts';
import { usualPlace } from './usualPlace.ts';

/** Releases in the order they are given, with photo sheet and contacts where they usually stand. */
export function usualParts(releases: readonly Release[]): KitPart[] {
  const parts: KitPart[] = releases.map((release) => ({ type: 'release', release }));
  for (const type of ['photo-sheet', 'contacts'] as const) {
    const placed = parts.map((part) => ({ kind: part.type === 'release' ? part.release.fields.kind : part.type }));
    parts.splice(usualPlace(placed, { kind: type }), 0, { type });
  }
  return parts;
}
