import { sameValue } from '../sameValue.ts';

/** What came of merging one value: the value, and whether both sides changed it to something different (then it is ours). */
export interface Merged3<T> {
  value: T;
  isClear: boolean;
}

/** Takes the side that changed; where both did, alike or not, tells. */
export function merged3<T>(base: T, ours: T, theirs: T): Merged3<T> {
  if (sameValue(ours, theirs) || sameValue(theirs, base)) return { value: ours, isClear: true };
  return sameValue(ours, base) ? { value: theirs, isClear: true } : { value: ours, isClear: false };
}
