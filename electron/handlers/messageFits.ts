/** The largest message taken from the window, about as many characters as its JSON has. */
const largest = 10_000_000;
/** What a piece of structure costs, in characters: its brackets, quotation marks and comma. */
const piece = 8;
/** The deepest nesting taken, in levels. Whoever reads a deeper one step by step fills the stack. */
const deepest = 200;

/**
 * Tells whether a message is small and flat enough to be looked at more closely. What it holds twice counts twice, so that
 * neither a ring nor a few lists of lists that unfold into billions get through.
 */
export function messageFits(message: unknown): boolean {
  let left = largest;
  const waiting = [{ value: message, depth: 0 }];
  for (let next = waiting.pop(); next && left >= 0; next = waiting.pop()) {
    const { value, depth } = next;
    if (typeof value === 'string') left -= value.length;
    else if (ArrayBuffer.isView(value)) left -= value.byteLength;
    else if (typeof value === 'object' && value !== null) {
      const parts = Object.entries(value);
      // A list with holes has fewer parts than places, and places are what others count.
      left -= piece * (Array.isArray(value) ? value.length : parts.length);
      if (depth === deepest && parts.length > 0) return false;
      if (left < 0) return false;
      for (const [name, part] of parts) {
        left -= Array.isArray(value) ? 0 : name.length;
        waiting.push({ value: part, depth: depth + 1 });
      }
    }
  }
  return left >= 0;
}
