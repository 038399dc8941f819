/** The time on a clock that runs ten times as fast since `start` (ms): desk and newsroom agree on it across processes. */
export const fastClock = (start: number): Date => new Date(start + (Date.now() - start) * 10);
