import type { ContactSnapshot } from './contact.ts';

/** Whether a contact answers on a day. */
export type Validity = 'valid' | 'not-yet' | 'expired';

/** Tells whether a contact answers on `day` (ISO, `2022-10-20`); the first and the last day both count. */
export function validityOn(contact: Pick<ContactSnapshot, 'validFrom' | 'validTo'>, day: string): Validity {
  if (contact.validTo !== null && day > contact.validTo) return 'expired';
  if (contact.validFrom !== null && day < contact.validFrom) return 'not-yet';
  return 'valid';
}
