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
  const inAll = base.filter((id) => ours.includes(id) && theirs.includes(id));
  const hasMoved = (side: readonly string[]) => side.filter((id) => inAll.includes(id)).join('\n') !== inAll.join('\n');
  const sides = [ours, theirs].toSorted((a, b) => Number(hasMoved(b)) - Number(hasMoved(a)) || (a.join('\n') < b.join('\n') ? -1 : 1));
  const [frame = [], other = []] = sides;
  const order = [...frame];
  for (const [at, id] of other.entries()) {
    if (order.includes(id)) continue;
    const before = other.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  // What both deleted and a conflict brings back stands where it stood.
  for (const [at, id] of base.entries()) {
    if (order.includes(id) || !staying.has(id)) continue;
    const before = base.slice(0, at).findLast((one) => order.includes(one));
    order.splice(before === undefined ? 0 : order.indexOf(before) + 1, 0, id);
  }
  return order.filter((id) => staying.has(id));
}
