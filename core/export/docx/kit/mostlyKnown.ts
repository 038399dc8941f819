import type { Part } from '../../sheet/part.ts';

/** The part of all letters that may be of a script whose widths nobody tells: one line in fifty moves no page. */
const mostUnknown = 0.02;

/** Whether the letters of a text are nearly all of scripts whose widths are known: any but Armenian. */
export function mostlyKnown(parts: readonly Part[]): boolean {
  let all = 0;
  let unknown = 0;
  const count = (value: unknown): void => {
    if (typeof value === 'string') {
      all += value.length;
      unknown += (value.match(/\p{Script=Armenian}/gu) ?? []).length;
    } else if (typeof value === 'object' && value !== null)
      // The bytes of a photo are no text, and are not even to be read.
      for (const [key, inner] of Object.entries(value)) if (key !== 'photo') count(inner);
  };
  count(parts);
  return unknown <= all * mostUnknown;
}
