/** The last instant that is written with a year of four digits, so that instants sort as they follow each other. */
const last = Date.parse('9999-12-31T23:59:59.999Z');

/** Tells whether an instant lies after the year 9999 in UTC, whatever its own offset says. */
export const isTooFar = (instant: string): boolean => Date.parse(instant) > last;

/** A condition of SQL: the instant in a column has come at the one given. One with a longer year, which sorts before all others, never has. */
export const hasCome = (column: string): string => `(length(${column}) = 24 AND ${column} <= ?)`;
