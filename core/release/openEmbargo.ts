import type { Embargo } from './release.ts';

/**
 * An embargo of which a person has yet to say until when it holds: read from a text that names no zone, no time or no day. The
 * mark stands in the zone, so that a desk of any age keeps it: one that does not know it finds no such zone and prints UTC.
 */
const mark = 'unconfirmed:';

/** The instant of an embargo whose day nobody knows: later than anything that is published. */
export const unknownInstant = '9999-12-31T00:00:00.000Z';

/** Tells whether a person has yet to say until when an embargo holds. */
export const isOpenEmbargo = (embargo: Embargo | null): boolean => embargo?.zone.startsWith(mark) ?? false;

/** Marks an embargo as a question to the person. */
export const openEmbargo = ({ until, zone }: Embargo): Embargo => ({ until, zone: `${mark}${zone}` });

/** Returns the embargo as the person has confirmed it. */
export const confirmedEmbargo = ({ until, zone }: Embargo): Embargo => ({
  until,
  zone: zone.startsWith(mark) ? zone.slice(mark.length) : zone,
});
