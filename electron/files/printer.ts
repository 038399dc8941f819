import type { Result } from '../../core/result.ts';

/** Prints a page of ours, which fetches nothing, to a tagged PDF file. */
export type Printer = (page: Uint8Array) => Promise<Result<Uint8Array>>;
