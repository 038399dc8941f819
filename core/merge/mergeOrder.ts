/**
 * The order of the blocks that stay, by their ids. The order of the side that moved something is kept, and what the other side put in
 * stands behind what it stood behind there. Where both moved blocks, or neither did, the answer does not depend on whose side is whose.
 */
export function mergeOrder(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
  staying: ReadonlySet<string>,
): string[] {
  const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
  const inAll = base.filter((id) => inOurs.has(id) && inTheirs.has(id));
  const all = new Set(inAll);
  const hasMoved = (side: readonly string[]) => side.filter((id) => all.has(id)).join('\n') !== inAll.join('\n');
  const sides = [ours, theirs].toSorted((a, b) => Number(hasMoved(b)) - Number(hasMoved(a)) || (a.join('\n') < b.join('\n') ? -1 : 1));
  const [frame = [], other = []] = sides;
  const order = chainOf(frame);
  let before: string | null = null;
  for (const id of other) {
    if (!order.has(id)) order.putAfter(before, id);
    before = id;
  }
  // What both deleted and a conflict brings back stands where it stood.
  before = null;
  for (const id of base) {
    if (!order.has(id) && staying.has(id)) order.putAfter(before, id);
    if (order.has(id)) before = id;
  }
  return order.all().filter((id) => staying.has(id));
}

/** Names in an order into which more are put: each knows the next, so that a long text takes no longer for each of its blocks. */
function chainOf(names: readonly string[]) {
  const next = new Map<string | null, string | null>();
  const put = (before: string | null, id: string) => {
    next.set(id, next.get(before) ?? null);
    next.set(before, id);
  };
  let last: string | null = null;
  for (const id of names) {
    put(last, id);
    last = id;
  }
  return {
    has: (id: string) => next.has(id),
    /** After nothing is at the beginning. */
    putAfter: put,
    all: () => {
      const all: string[] = [];
      for (let id = next.get(null) ?? null; id !== null; id = next.get(id) ?? null) all.push(id);
      return all;
    },
  };
}
