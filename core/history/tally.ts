/** Counts words that came and went over a whole comparison. */
export interface Tally {
  added: number;
  removed: number;
  add: (words: { added: number; removed: number }) => void;
}

/** Begins to count. */
export function newTally(): Tally {
  const tally: Tally = {
    added: 0,
    removed: 0,
    add: ({ added, removed }) => {
      tally.added += added;
      tally.removed += removed;
    },
  };
  return tally;
}
