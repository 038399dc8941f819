import { expect, test } from 'vitest';
import type { Contact } from '../../../../core/contact/contact.ts';
import { contactSnapshot } from '../../../../core/contact/contactSnapshot.ts';
import { newerContact } from './newerContact.ts';

const entry: Contact = {
  id: '5f0f5a1e-8d5c-4c11-9b1c-5d8b3a0c9b11',
  texts: { en: { role: 'Duty officer', name: 'Ivan Petrov', organisation: '', hours: '' } },
  phones: [{ number: '+7 495 621-33-23', line: 'tel', usage: '', public: true }],
  emails: [],
  languages: ['en'],
  validFrom: null,
  validTo: null,
  updatedAt: '2022-10-20T09:00:00.000Z',
};
const copy = contactSnapshot(entry);

test('a telephone number that changed in the book is offered to the release that holds the old one', () => {
  const moved = { ...entry, phones: [{ ...entry.phones[0]!, number: '+7 495 621-33-24' }] };
  expect(newerContact(copy, entry.id, [moved])).toEqual(contactSnapshot(moved));
});

test('nothing is offered where the copy is the same, the entry is gone, or there never was one', () => {
  expect(newerContact(copy, entry.id, [{ ...entry, updatedAt: '2022-11-20T09:00:00.000Z' }])).toBeNull();
  expect(newerContact(copy, entry.id, [])).toBeNull();
  expect(newerContact(copy, null, [entry])).toBeNull();
});
