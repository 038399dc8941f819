import type { PrintedContact } from '../sheet/printedContact.ts';

/**
 * A contact in full, fact by fact: name, role, office, hours, languages, each number with what answers at it, each address. The
 * blanks in a number are no-break spaces, so that `wrap` leaves it whole.
 */
export const contactFacts = ({ name, role, organisation, hours, answersIn, phones, emails }: PrintedContact): string[] =>
  [
    name,
    role,
    organisation,
    hours,
    answersIn,
    ...phones.map(({ label, display, usage }) => `${label} ${display.replaceAll(' ', '\u00A0')}${usage === '' ? '' : ` (${usage})`}`),
    ...emails,
  ].filter((fact) => fact !== '');
