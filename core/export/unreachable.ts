/** Ends a `switch` that names every case: a new case that nobody handles does not compile, and throws if it comes all the same. */
export function unreachable(value: never): never {
  throw new Error(`Nobody handles ${JSON.stringify(value)}`);
}
