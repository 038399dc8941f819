/** A place in the comparison: what stands there in the older and in the newer order; null where one has nothing. */
export interface Pair<T> {
  before: T | null;
  after: T | null;
  /** Both are there, but in another order than their neighbours: the two stand in rows of their own. */
  moved: { from: T } | { to: T } | null;
}

interface AlignBy<T> {
  /** Equal for things that are surely one and the same; null where nothing is sure. */
  idOf: (thing: T) => string | null;
  /** Equal for things that read alike to the letter. */
  keyOf: (thing: T) => string;
  /** How alike two things are, 0 to 1; null when one can never have become the other. */
  likeness: (one: T, other: T) => number | null;
}

/** Two things less alike than this are a removed and an added one, not a changed one. */
const least = 0.4;
/** So many guesses are made between what is sure; more would take minutes in a long text. */
const mostGuesses = 20_000;

/**
 * Finds which thing of the older order became which of the newer: first by what is sure and has words in
 * common, then by the letter, by likeness, and last by what is sure alone.
 * Read down, the `before` sides are the whole older order and the `after` sides the whole newer one.
 */
export function align<T>(before: readonly T[], after: readonly T[], by: AlignBy<T>): Pair<T>[] {
  const partner = new Map<number, number>();
  const taken = new Set<number>();
  const pair = (left: number, right: number) => {
    partner.set(left, right);
    taken.add(right);
  };
  const pairBy = (nameOf: (thing: T) => string | null, fits: (one: T, other: T) => boolean) => {
    const places = new Map<string, number[]>();
    after.forEach((thing, place) => {
      const name = taken.has(place) ? null : nameOf(thing);
      if (name !== null) places.set(name, [...(places.get(name) ?? []), place]);
    });
    before.forEach((thing, left) => {
      const name = partner.has(left) ? null : nameOf(thing);
      if (name === null) return;
      const open = places.get(name) ?? [];
      const right = open[0];
      const other = right === undefined ? undefined : after[right];
      if (right === undefined || other === undefined || !fits(thing, other)) return;
      open.shift();
      pair(left, right);
    });
  };
  pairBy(by.idOf, (one, other) => by.keyOf(one) === by.keyOf(other) || (by.likeness(one, other) ?? 0) > 0);
  pairBy(by.keyOf, () => true);
  pairByLikeness();
  pairBy(by.idOf, (one, other) => by.likeness(one, other) !== null);
  return rows();

  function pairByLikeness(): void {
    const lefts = [...before.keys()].filter((place) => !partner.has(place));
    const rights = [...after.keys()].filter((place) => !taken.has(place));
    const reach = lefts.length * rights.length > mostGuesses ? Math.max(1, Math.floor(mostGuesses / lefts.length / 2)) : Infinity;
    const guesses = lefts.flatMap((left, from) =>
      rights.flatMap((right, to) => {
        if (Math.abs(from - to) > reach) return [];
        const likeness = by.likeness(before[left] as T, after[right] as T) ?? 0;
        return likeness < least ? [] : [{ left, right, likeness, apart: Math.abs(from - to) }];
      }),
    );
    for (const { left, right } of guesses.toSorted((one, other) => other.likeness - one.likeness || one.apart - other.apart))
      if (!partner.has(left) && !taken.has(right)) pair(left, right);
  }

  function rows(): Pair<T>[] {
    const pairs = [...partner].toSorted(([one], [other]) => one - other);
    const steady = new Map(longestRising(pairs));
    const from = new Map(pairs.map(([left, right]) => [right, left]));
    const result: Pair<T>[] = [];
    let left = 0;
    let right = 0;
    const upTo = (endLeft: number, endRight: number) => {
      for (; left < endLeft; left++) {
        const to = partner.get(left);
        result.push({ before: before[left] as T, after: null, moved: to === undefined ? null : { to: after[to] as T } });
      }
      for (; right < endRight; right++) {
        const source = from.get(right);
        result.push({ before: null, after: after[right] as T, moved: source === undefined ? null : { from: before[source] as T } });
      }
    };
    for (const [stepLeft, stepRight] of [...steady].toSorted(([one], [other]) => one - other)) {
      upTo(stepLeft, stepRight);
      result.push({ before: before[left++] as T, after: after[right++] as T, moved: null });
    }
    upTo(before.length, after.length);
    return result;
  }
}

/** The longest part of some pairs (sorted by their first) whose seconds only rise: what kept its order. */
function longestRising(pairs: readonly (readonly [number, number])[]): (readonly [number, number])[] {
  const ends: number[] = [];
  const previous: (number | undefined)[] = [];
  pairs.forEach(([, second], place) => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[ends[middle] ?? 0]?.[1] ?? 0) < second) low = middle + 1;
      else high = middle;
    }
    previous[place] = ends[low - 1];
    ends[low] = place;
  });
  const rising: (readonly [number, number])[] = [];
  for (let place = ends.at(-1); place !== undefined; place = previous[place]) {
    const found = pairs[place];
    if (found) rising.push(found);
  }
  return rising.toReversed();
}
