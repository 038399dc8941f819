/** The loop that sends parcels when there is a link. One at a time, oldest first; every step is stored before and after it. */
export interface Courier {
  /** Looks at once instead of at the next due time: a parcel was queued, or the link came back. */
  wake: () => void;
  /** Sends what is due until nothing is, then resolves: what the command line waits for. */
  drain: () => Promise<void>;
  /** Ends after the request under way. */
  stop: () => Promise<void>;
}
