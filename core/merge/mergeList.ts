import { diff3Merge } from 'node-diff3';
import { canonicalJson } from '../canonicalJson.ts';
import { merged3, type Merged3 } from './merged3.ts';

interface Region {
  ok?: string[];
  conflict?: { a: string[]; o: string[]; b: string[] };
}

/**
 * Merges a list whose items have no names of their own, such as telephone numbers or the rows of a table: disjoint changes are both
 * kept, also side by side, and so is what both put in at one place. The same item changed twice is not clear.
 */
export function mergeList<T>(base: readonly T[], ours: readonly T[], theirs: readonly T[]): Merged3<T[]> {
  const known = new Map<string, T>();
  // The library tells items apart as the keys of an object, so they get names of their own.
  const names = new Map<string, string>();
  const contents = new Map<string, string>();
  const named = (items: readonly T[]): string[] =>
    items.map((item) => {
      const content = canonicalJson(item);
      const name = names.get(content) ?? `i${names.size}`;
      names.set(content, name);
      contents.set(name, content);
      known.set(name, item);
      return name;
    });
  const regions = diff3Merge(named(ours), named(base), named(theirs), { excludeFalseConflicts: true }) as Region[];
  const value: string[] = [];
  for (const { ok, conflict } of regions) {
    const region = ok ?? (conflict && settled(conflict, (stretch) => stretch.map((name) => contents.get(name)).join('\n')));
    if (!region) return { value: [...ours], isClear: false };
    value.push(...region);
  }
  return { value: value.flatMap((name) => (known.has(name) ? [known.get(name) as T] : [])), isClear: true };
}

/** A stretch both sides changed, where it is clear all the same: both only put something in, or each changed other items of it. */
function settled({ a, o, b }: NonNullable<Region['conflict']>, contentOf: (stretch: string[]) => string): string[] | null {
  if (o.length === 0) {
    // In an order that is the same whoever merges.
    const [first = [], second = []] = [a, b].toSorted((one, other) => (contentOf(one) < contentOf(other) ? -1 : 1));
    return [...first, ...second.filter((item) => !first.includes(item))];
  }
  if (a.length !== o.length || b.length !== o.length) return null;
  const items = o.map((item, at) => merged3(item, a[at] ?? item, b[at] ?? item));
  return items.every(({ isClear }) => isClear) ? items.map(({ value }) => value) : null;
}
