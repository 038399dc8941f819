/** The words of a normalised text: runs of letters and digits, as SQLite's `unicode61` tokenizer cuts them. */
export const words = (normalised: string): string[] => normalised.match(/[\p{L}\p{N}\p{Co}]+/gu) ?? [];
