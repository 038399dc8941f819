/** How alike two texts are by the words they share (Dice's coefficient), 0 to 1; two texts without words are alike. */
export function likeness(one: string, other: string): number {
  const left = counted(one);
  const right = counted(other);
  const total = left.total + right.total;
  if (total === 0) return 1;
  let shared = 0;
  for (const [word, count] of left.words) shared += Math.min(count, right.words.get(word) ?? 0);
  return (2 * shared) / total;
}

function counted(text: string): { words: Map<string, number>; total: number } {
  const words = new Map<string, number>();
  let total = 0;
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}\p{M}]+/gu)) {
    words.set(word, (words.get(word) ?? 0) + 1);
    total++;
  }
  return { words, total };
}
