import type { ContactSnapshot } from '../../core/contact/contact.ts';
import { readPhone } from '../../core/contact/phone.ts';

/** A contact's first number as people read it, or as it was typed where it cannot be read; empty without one. */
export function firstPhone({ phones: [first] }: Pick<ContactSnapshot, 'phones'>): string {
  if (first === undefined) return '';
  const read = readPhone(first.number);
  return read.ok ? read.value.display : first.number;
}
