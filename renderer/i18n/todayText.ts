const two = (number: number) => String(number).padStart(2, '0');

/** Today where this computer stands, as an ISO day: `2022-10-20`. */
export function todayText(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
