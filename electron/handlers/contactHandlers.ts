import { readPhone } from '../../core/contact/phone.ts';
import { fail, ok } from '../../core/result.ts';
import type { Handlers } from './handler.ts';
import type { Services } from './services.ts';

type Names = 'contacts.list' | 'contacts.save' | 'contacts.remove' | 'contacts.restore';

/** Answers about the contact book. A number that is none does not get into it. */
export const contactHandlers = ({ library, tell, now, newId }: Services): Pick<Handlers, Names> => ({
  'contacts.list': () => library.contacts(),
  'contacts.save': async ({ id, contact }) => {
    for (const { number } of contact.phones) {
      const phone = readPhone(number);
      if (!phone.ok) return phone;
    }
    const { validFrom, validTo } = contact;
    if (validFrom !== null && validTo !== null && validTo < validFrom) return fail({ kind: 'date-invalid', value: validTo });
    const entry = { ...contact, id: id ?? newId(), updatedAt: now().toISOString() };
    const saved = await library.saveContact(entry);
    if (!saved.ok) return saved;
    tell('contacts.changed', null);
    return ok(entry);
  },
  'contacts.remove': async ({ id }) => {
    const removed = await library.removeContact(id);
    if (removed.ok) tell('contacts.changed', null);
    return removed;
  },
  'contacts.restore': async ({ id }) => {
    const restored = await library.restoreContact(id);
    if (restored.ok) tell('contacts.changed', null);
    return restored;
  },
});
