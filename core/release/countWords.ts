/** How many words a text has. Hyphens, apostrophes, and points and commas inside a number do not part a word. */
export const countWords = (text: string): number => text.match(/[\p{L}\p{N}\p{M}]+(?:[-‐‑'’.,:/@][\p{L}\p{N}\p{M}]+)*/gu)?.length ?? 0;
