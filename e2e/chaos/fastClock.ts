/** The time on a clock that runs `speed` times as fast since `start` (ms): desk and server agree on it across processes. */
export const fastClock = (start: number, speed: number): Date => new Date(start + (Date.now() - start) * speed);
