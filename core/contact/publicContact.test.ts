import { expect, test } from 'vitest';
import type { Phone } from './contact.ts';
import { emptyContact } from './emptyContact.ts';
import { publicContact } from './publicContact.ts';

const phone = (number: string, isPublic: boolean): Phone => ({ number, line: 'tel', usage: '', public: isPublic });

test('numbers that are not public are gone, and the given contact keeps them', () => {
  const contact = { ...emptyContact('en'), phones: [phone('1', false), phone('2', true), phone('3', false)] };
  expect(publicContact(contact).phones.map((each) => each.number)).toEqual(['2']);
  expect(JSON.stringify(publicContact(contact))).not.toContain('"3"');
  expect(contact.phones).toHaveLength(3);
});
