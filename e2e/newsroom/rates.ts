import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { problem, type Answer } from './answer.ts';

/** How often somebody may ask; each gives the refusal, or null. */
export interface Rates {
  request: (user: string) => Promise<Answer | null>;
  wrongToken: (from: string) => Promise<Answer | null>;
  /** Whether an address has sent so many wrong tokens that none is looked at now, also no right one: else a guess that hits would be told. */
  guesser: (from: string) => Promise<Answer | null>;
}

/** Wrong tokens from one address in a minute before it has to wait. */
const mostWrong = 60;

/** Counts requests a minute, by user and, with wrong tokens, by address. Each instance counts for itself; 0 counts nothing. */
export function limitRates(perMinute: number): Rates {
  if (perMinute === 0) {
    const freely = () => Promise.resolve(null);
    return { request: freely, wrongToken: freely, guesser: freely };
  }
  const requests = new RateLimiterMemory({ points: perMinute, duration: 60 });
  const wrong = new RateLimiterMemory({ points: mostWrong, duration: 60 });
  return {
    request: (user) => consumed(requests, user),
    wrongToken: (from) => consumed(wrong, from),
    guesser: async (from) => {
      const counted = await wrong.get(from);
      return counted !== null && counted.consumedPoints > mostWrong ? waiting(counted) : null;
    },
  };
}

async function consumed(limiter: RateLimiterMemory, who: string): Promise<Answer | null> {
  try {
    await limiter.consume(who);
    return null;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return waiting(refused);
  }
}

function waiting({ msBeforeNext }: RateLimiterRes): Answer {
  const answer = problem('rate-limited');
  return { ...answer, headers: { ...answer.headers, 'retry-after': String(Math.ceil(msBeforeNext / 1000)) } };
}
