import type { Result } from '../../core/result.ts';

/** What turns pages into paper, or into files that look like it. */
export interface Printer {
  /** Prints a page of ours, which fetches nothing, to a tagged PDF file. */
  print: (page: Uint8Array) => Promise<Result<Uint8Array>>;
  /** Ends what is being printed: whoever asked for it gets `cancelled`. */
  cancel: () => void;
}
