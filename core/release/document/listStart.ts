import { startSchema } from './document.ts';

/** The start of a list as it is written: nothing where the list has bullets, begins at 1 or at what is no number of a list. */
export function listStart(ordered: boolean, first: unknown): { start?: number } {
  const { data } = startSchema.safeParse(first);
  return ordered && data !== undefined && data !== 1 ? { start: data } : {};
}
