/** A settings file that something went wrong with. */
export interface Mutation {
  name: string;
  bytes: Buffer;
  /** True when nothing in it is wrong. */
  harmless: boolean;
}

/** A small generator of repeatable chance (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A hundred files made of a good one: cut off, filled with NULs, flipped bits, wrong types, other encodings, odd JSON. */
export function mutations(good: string): Mutation[] {
  const next = chance(20_221_020);
  const bytes = Buffer.from(good);
  const at = (limit: number) => Math.floor(next() * limit);
  const made = (name: string, from: Buffer | string, harmless = false): Mutation => ({ name, bytes: Buffer.from(from), harmless });
  const value = JSON.parse(good) as Record<string, unknown>;
  const changed = (name: string, change: Record<string, unknown>, harmless = false) =>
    made(name, JSON.stringify({ ...value, ...change }), harmless);

  const cut = Array.from({ length: 25 }, (_, index) => made(`cut off ${index}`, bytes.subarray(0, at(bytes.length))));
  const flipped = Array.from({ length: 25 }, (_, index) => {
    const copy = Buffer.from(bytes);
    for (let flips = 0; flips <= index % 4; flips += 1) {
      const where = at(copy.length);
      copy[where] = (copy[where] ?? 0) ^ (1 << at(8));
    }
    return made(`flipped bits ${index}`, copy);
  });
  const holes = Array.from({ length: 20 }, (_, index) => {
    const copy = Buffer.from(bytes);
    return made(`a hole of NULs ${index}`, copy.fill(0, at(copy.length - 1)));
  });
  const types = Object.keys(value).flatMap((key) => [
    changed(`${key} is a number`, { [key]: 7 }),
    changed(`${key} is null`, { [key]: null }, key === 'lastRelease'),
  ]);
  const odd = [
    made('empty', ''),
    made('blank', ' \n'),
    made('NULs', Buffer.alloc(4096)),
    made('UTF-16', Buffer.from(`\uFEFF${good}`, 'utf16le')),
    made('null', 'null'),
    made('a list', '[]'),
    made('a text', '"settings"'),
    made('a web page', '<html></html>'),
    made('twice', good + good),
    made('a comma too many', good.replace(/\n\}$/, ',\n}')),
    made('duplicate keys', good.replace('{', '{"theme":"light",'), true),
    made('its own prototype', good.replace('{', '{"__proto__":{"theme":"light"},')),
    made('deep', good.replace('{', `{"deep":${'['.repeat(5000)}${']'.repeat(5000)},`)),
    made('nothing chosen', '{}', true),
    changed('a destination without address', { destinations: [{ id: 'x', name: 'y' }] }),
    changed('a hundred destinations', { destinations: Array.from({ length: 100 }, () => (value['destinations'] as unknown[])[0]) }),
    changed('a letterhead of text', { letterhead: 'ОДКБ' }),
    changed('an unknown key', { tomorrow: 1 }, true),
    changed('a huge name', { uiLanguage: 'x'.repeat(100_000) }),
  ];
  return [...cut, ...flipped, ...holes, ...types, ...odd].filter(({ bytes: each, harmless }) => harmless || !each.equals(bytes));
}
