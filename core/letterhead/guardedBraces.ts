/** A sign for private use that no font shows and nobody types. */
const guard = '\uE0FF';

/**
 * A value whose texts hold no `{{`, so that nothing a person wrote is taken for a place to be filled in. Addresses stay: they are no
 * text. `unguarded` gives the text back.
 */
export function guardedBraces<T>(value: T): T {
  if (typeof value === 'string') return value.replaceAll('{{', `{${guard}{`) as T;
  if (Array.isArray(value)) return value.map((each: unknown) => guardedBraces(each)) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, key === 'href' ? (each as unknown) : guardedBraces(each)]),
  ) as T;
}

/** XML with the texts as they were. */
export const unguarded = (xml: string): string => xml.replaceAll(guard, '');
