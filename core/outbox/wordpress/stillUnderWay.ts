/** A word to publish that was sent so long ago is not under way any more, in ms. */
const longestWay = 5 * 60_000;

/** For how many ms more a request that was sent at an instant may still arrive; 0 when none can. */
export const stillUnderWay = (sentAt: string | null, now: Date): number =>
  sentAt === null ? 0 : Math.max(0, Date.parse(sentAt) + longestWay - now.getTime());
