/** What was read back from exported bytes. */
export interface ReadBack {
  text: string;
  /** What stands at the top of the first page and of the others; `null` where a format has no pages. */
  pageHeads: { first: string; others: string } | null;
  /** Addresses of all links, and how many pictures there are; `null` where a format has none. */
  seen: { links: ReadonlySet<string>; pictures: number | null } | null;
}
