import { z } from 'zod';

/** A value as one version of the program stored it becomes as the next version stores it. */
export type Upgrade = (stored: Record<string, unknown>) => Record<string, unknown>;

/** One shape that is kept on disk or travels between desks, in every version it ever had. */
export interface Stored<T> {
  /** Reads a value of any version; fields this version does not know stay on it. Null where it cannot be read. Never throws. */
  read: (value: unknown) => T | null;
  /** Reads a value of any version without the fields this version does not know: what the window is given. */
  known: (value: unknown) => T | null;
  /** Gives a value with the unknown fields of the one it takes the place of, ready to be written. */
  over: (before: unknown, value: T) => T;
}

/** The key a shape's version is stored under from version 2 on; without it a value is of version 1. */
export const versionKey = 'storedVersion';

/** Values nested deeper than this are nobody's, and walking them would exhaust the stack. */
const deepest = 200;

/**
 * Describes a stored shape: the schema of its present version, and one upgrade for each step from version 1 to it. The rules, and how
 * to add a field, stand in docs/decisions/0001-stored-shapes.md.
 */
export function stored<T extends object>(schema: z.ZodType<T>, version: number, upgrades: readonly Upgrade[]): Stored<T> {
  if (upgrades.length !== version - 1) throw new RangeError(`A shape of version ${version} needs ${version - 1} upgrades`);
  const split = (value: unknown): Split<T> | null => {
    if (!isRecord(value) || isDeep(value, deepest)) return null;
    const { [versionKey]: said, ...first } = value;
    const from = typeof said === 'number' && Number.isInteger(said) && said > 0 ? said : 1;
    try {
      const now = upgrades.slice(from - 1).reduce((old, upgrade) => upgrade(old), first);
      const found = splitBy(schema, now);
      if (!found) return null;
      // What a newer version wrote stays marked as its own.
      const kept = Math.max(from, version);
      return kept > 1 ? { ...found, unknown: [...found.unknown, { path: [], key: versionKey, value: kept }] } : found;
    } catch {
      // An upgrade that meets garbage is no reason to fall.
      return null;
    }
  };
  return {
    read: (value) => {
      const found = split(value);
      return found && (attached(found.known, found.unknown) as T);
    },
    known: (value) => split(value)?.known ?? null,
    over: (before, value) => {
      const unknown = split(before)?.unknown ?? (version > 1 ? [{ path: [], key: versionKey, value: version }] : []);
      return unknown.length === 0 ? value : (attached(value, unknown, before) as T);
    },
  };
}

/** A field the schema does not know, and where it stood. */
interface Unknown {
  path: readonly PropertyKey[];
  key: string;
  value: unknown;
}
interface Split<T> {
  known: T;
  unknown: readonly Unknown[];
}

/** Takes a value apart into what a strict schema knows and what it does not; null where what it knows is not as it must be. */
function splitBy<T>(schema: z.ZodType<T>, value: unknown): Split<T> | null {
  const unknown: Unknown[] = [];
  let rest = value;
  // Taking a field away may let a schema look at the next one.
  for (;;) {
    const read = schema.safeParse(rest);
    if (read.success) return { known: read.data, unknown };
    const strange = strangeIn(read.error.issues);
    if (!strange) return null;
    for (const { path, key } of strange) {
      const holder = at(rest, path);
      if (!isRecord(holder) || !Object.hasOwn(holder, key)) return null;
      unknown.push({ path, key, value: holder[key] });
      const { [key]: _, ...left } = holder;
      rest = put(rest, path, left);
    }
  }
}

type Issue = z.core.$ZodIssue;

/** The fields that are all there is to complain about; null where something else is wrong, too. */
function strangeIn(issues: readonly Issue[], under: readonly PropertyKey[] = []): Pick<Unknown, 'path' | 'key'>[] | null {
  const found = issues.map((issue) => {
    const path = [...under, ...issue.path];
    if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => ({ path, key }));
    if (issue.code === 'invalid_key' && issue.origin === 'record') return [{ path: path.slice(0, -1), key: String(path.at(-1)) }];
    if (issue.code === 'invalid_union')
      return issue.errors.map((branch) => (branch.length > 0 ? strangeIn(branch, path) : null)).find((one) => one !== null) ?? null;
    return null;
  });
  return found.every((each) => each !== null) ? found.flat() : null;
}

/** Puts unknown fields back to where they stood; entries of lists are found by id, else at their place in a list of the same length. */
function attached(value: unknown, unknown: readonly Unknown[], before?: unknown): unknown {
  let whole = value;
  for (const { path, key, value: field } of unknown) {
    const place = before === undefined ? path : placeOf(path, before, whole);
    const holder = place && at(whole, place);
    if (place && isRecord(holder) && !Object.hasOwn(holder, key)) whole = put(whole, place, withField(holder, key, field));
  }
  return whole;
}

/** Where in a value that took the place of another the same thing stands; null where it is gone. */
function placeOf(path: readonly PropertyKey[], before: unknown, after: unknown): PropertyKey[] | null {
  const place: PropertyKey[] = [];
  let [was, is] = [before, after];
  for (const step of path) {
    const next = Array.isArray(was) && Array.isArray(is) ? sameEntry(was, Number(step), is) : step;
    if (next === null) return null;
    place.push(next);
    [was, is] = [at(was, [step]), at(is, [next])];
  }
  return place;
}

function sameEntry(was: readonly unknown[], index: number, is: readonly unknown[]): number | null {
  const entry = was[index];
  if (isRecord(entry) && typeof entry['id'] === 'string') {
    const found = is.findIndex((one) => isRecord(one) && one['id'] === entry['id']);
    return found === -1 ? null : found;
  }
  return was.length === is.length ? index : null;
}

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (held, step) => (typeof held === 'object' && held !== null ? (held as Record<PropertyKey, unknown>)[step] : undefined),
    value,
  );

function put(value: unknown, path: readonly PropertyKey[], inner: unknown): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return inner;
  if (Array.isArray(value)) return value.map((each, index) => (index === Number(step) ? put(each, rest, inner) : each));
  return withField(value as Record<string, unknown>, String(step), put((value as Record<PropertyKey, unknown>)[step], rest, inner));
}

/** A copy with one field set, whatever its name: `__proto__` as a field of its own, too. */
const withField = (holder: Record<string, unknown>, key: string, field: unknown): Record<string, unknown> =>
  Object.fromEntries([...Object.entries(holder).filter(([name]) => name !== key), [key, field]]);

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

const isDeep = (value: unknown, left: number): boolean =>
  typeof value === 'object' && value !== null && (left === 0 || Object.values(value).some((inner) => isDeep(inner, left - 1)));

/** Reads JSON that may be damaged; undefined where it is none. */
export function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
