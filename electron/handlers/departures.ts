import type { Embargo } from '../../core/release/release.ts';
import { ok, type Result } from '../../core/result.ts';
import type { Destination } from '../../core/settings/settings.ts';
import type { Services } from './services.ts';

/** So many go out within so many minutes before a person is asked about each further one. */
const [unasked, minutes] = [5, 10];

/** What is about to go out, as far as a person has to know it to decide. */
export interface Departure {
  /** Null where only the destination knows what it is called. */
  headline: string | null;
  embargo: Embargo | null;
  destination: Destination;
}

/** Lets things go out to a destination that a person has confirmed, or asks. */
export interface Departures {
  /** `cancelled` when the person said no. */
  mayLeave: (departure: Departure) => Promise<Result<null>>;
}

/** Asks before a text under embargo goes out, and before one more of many does; a yes lets this one thing go and no other. */
export function watchDepartures({ confirm, now }: Pick<Services, 'confirm' | 'now'>): Departures {
  let times: number[] = [];
  return {
    mayLeave: async ({ headline, embargo, destination }) => {
      const at = now().getTime();
      // A clock that was set back makes nothing older than it is.
      times = times.filter((time) => Math.abs(at - time) < minutes * 60_000);
      const isHeld = embargo !== null && Date.parse(embargo.until) > at;
      const isMany = times.length >= unasked;
      times.push(at);
      if (!isHeld && !isMany) return ok(null);
      const { name, address } = destination;
      const others = isMany ? { count: times.length - 1, minutes } : null;
      const answered = await confirm({ about: 'publish', headline, name, address, embargo: isHeld ? embargo : null, others });
      if (!answered.ok) times.splice(times.lastIndexOf(at), 1);
      return answered;
    },
  };
}
