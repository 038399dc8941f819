import { merged3, type Merged3 } from './merged3.ts';

/** How a part of an object is merged, by its key; without a way of its own it is one value. */
export type Ways<T> = { [K in keyof T]?: (base: Given<T[K]>, ours: Given<T[K]>, theirs: Given<T[K]>) => Merged3<Given<T[K]>> };
type Given<V> = Exclude<V, undefined>;
type Three<V> = [V, V, V];

/** Merges objects part by part. What only one side has is taken unless the other deleted it unchanged. */
export function mergeObject<T extends object>(base: T, ours: T, theirs: T, ways: Ways<T> = {}): Merged3<T> {
  const keys = new Set([...Object.keys(ours), ...Object.keys(theirs), ...Object.keys(base)]) as Set<keyof T & string>;
  const parts: [string, unknown][] = [];
  let isClear = true;
  for (const key of keys) {
    const way = ways[key];
    const [was, own, other] = [base[key], ours[key], theirs[key]] as Three<Given<T[typeof key]>>;
    const isEverywhere = ![was, own, other].some((value) => value === undefined);
    const part = way && isEverywhere ? way(was, own, other) : merged3(was, own, other);
    isClear &&= part.isClear;
    if (part.value !== undefined) parts.push([key, part.value]);
  }
  return { value: Object.fromEntries(parts) as T, isClear };
}
