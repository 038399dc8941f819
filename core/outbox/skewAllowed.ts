/** How far the clock of a destination may be from ours before nothing that depends on the hour is trusted to it: 5 minutes, in ms. */
export const skewAllowed = 5 * 60_000;
