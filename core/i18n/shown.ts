const longest = 120;

/** What stands in a sentence for a thing without a name. */
export const nameless = '—';

/**
 * A value fit to stand inside a sentence: one line, no invisible or direction-changing characters, 120 characters at most.
 * What is empty becomes a dash, so that a sentence never has a hole.
 */
export function shown(value: string | number): string {
  const line = String(value)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}\s]+/gu, ' ')
    .replace(/[\p{Cf}\p{Cs}\p{Co}\p{Cn}]/gu, '')
    .trim();
  const characters = Array.from(line);
  if (characters.length === 0) return nameless;
  return characters.length > longest
    ? `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
    : line;
}
