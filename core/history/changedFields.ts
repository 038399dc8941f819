import type { ReleaseFields } from '../release/release.ts';

/** Every field, in the order a person reads them. */
const order: Record<keyof ReleaseFields, true> = {
  headline: true,
  subheadline: true,
  kind: true,
  language: true,
  training: true,
  number: true,
  date: true,
  dateline: true,
  embargo: true,
  notes: true,
};

/** The fields in which two texts differ. */
export const changedFields = (older: ReleaseFields, newer: ReleaseFields): (keyof ReleaseFields)[] =>
  (Object.keys(order) as (keyof ReleaseFields)[]).filter((field) => valueOf(older[field]) !== valueOf(newer[field]));

/** A value as text, its keys in one order. */
const valueOf = (value: unknown): string =>
  JSON.stringify(
    value !== null && typeof value === 'object' ? Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)) : value,
  );
