/**
 * A list with the entry at `from` put before the one that stands at `before` (the length puts it last). Null when that changes
 * nothing or one of the two is outside the list.
 */
export function movedPart<T>(list: readonly T[], from: number, before: number): T[] | null {
  if (from < 0 || from >= list.length || before < 0 || before > list.length || before === from || before === from + 1) return null;
  const [moved] = list.slice(from, from + 1);
  if (moved === undefined) return null;
  const others = list.toSpliced(from, 1);
  return others.toSpliced(before > from ? before - 1 : before, 0, moved);
}
