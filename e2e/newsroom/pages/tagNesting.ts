/** Elements without a content, and those that HTML closes by itself and so never lie in each other without one that is counted. */
const uncounted = new Set(
  'area base br col embed hr img input link meta source track wbr p li dt dd option optgroup rb rt rtc rp tr td th thead tbody tfoot colgroup caption'.split(
    ' ',
  ),
);

/**
 * How deep the tags of an HTML text lie in each other, at most, as one look over its letters tells: each kind is closed by its own end tag
 * alone, so that what an end tag without a beginning says is not believed.
 */
export function tagNesting(html: string): number {
  const open = new Map<string, number>();
  let [depth, deepest] = [0, 0];
  for (const [, end = '', name = ''] of html.toLowerCase().matchAll(/<(\/?)([a-z][^\s/>]{0,40})/g)) {
    if (uncounted.has(name)) continue;
    const before = open.get(name) ?? 0;
    if (end !== '' && before === 0) continue;
    const step = end === '' ? 1 : -1;
    open.set(name, before + step);
    depth += step;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
