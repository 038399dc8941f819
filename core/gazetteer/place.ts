import { z } from 'zod';

/** A place and its country as a dateline names them, in both working languages. */
export interface Place {
  en: PlaceName;
  ru: PlaceName;
}
/** A place in one language. */
export interface PlaceName {
  place: string;
  country: string;
}

/** A place a person has added, as they wrote it; the same in both languages. */
export const ownPlaceSchema = z.strictObject({ place: z.string().min(1).max(200), country: z.string().max(200) });
