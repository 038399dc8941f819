/**
 * Reads a day as people type it: `20.10.2022`, `20/10/2022`, `20-10-2022` or ISO `2022-10-20`. Gives the ISO day, or null where
 * it is not a day of the calendar (31.02.2022).
 */
export function readDay(typed: string): string | null {
  const text = typed.trim();
  const found = /^(?<y>\d{4})-(?<m>\d{1,2})-(?<d>\d{1,2})$/.exec(text) ?? /^(?<d>\d{1,2})[./-](?<m>\d{1,2})[./-](?<y>\d{4})$/.exec(text);
  const { y, m, d } = found?.groups ?? {};
  if (y === undefined || m === undefined || d === undefined) return null;
  const day = new Date(Date.UTC(Number(y), Number(m) - 1, Number(d)));
  const exists = day.getUTCFullYear() === Number(y) && day.getUTCMonth() === Number(m) - 1 && day.getUTCDate() === Number(d);
  return exists ? `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}` : null;
}
