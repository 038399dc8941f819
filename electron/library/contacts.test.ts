import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Contact } from '../../core/contact/contact.ts';
import type { SignOff } from '../../core/contact/signOff.ts';
import { openForTest, valueOf } from './library.testing.ts';

const contact = (name: string): Contact => ({
  id: randomUUID(),
  texts: { ru: { role: 'Пресс-секретарь', name, organisation: 'ОШ ОДКБ', hours: '' } },
  phones: [{ number: '+7495-621-33-23', line: 'tel/fax', usage: '', public: true }],
  emails: ['press@example.org'],
  languages: ['ru', 'en'],
  validFrom: null,
  validTo: '2023-12-31',
  updatedAt: '2022-10-20T09:00:00.000Z',
});
const signOff = (line: string): SignOff => ({ id: randomUUID(), texts: { ru: [line, 'Полигон'] }, updatedAt: '2022-10-20T09:00:00.000Z' });

test('contacts are kept as they were saved, in the order they were made, over a restart', () => {
  const opened = openForTest();
  const [first, second] = [contact('Иванов'), contact('Петров')];
  opened.library.saveContact(first);
  opened.library.saveContact(second);
  const changed = { ...first, emails: [], updatedAt: '2022-10-21T09:00:00.000Z' };
  opened.library.saveContact(changed);
  opened.close();
  expect(openForTest(opened.folder).library.contacts()).toEqual({ ok: true, value: [changed, second] });
});

test('a removed contact comes back as it was', () => {
  const { library } = openForTest();
  const one = contact('Иванов');
  library.saveContact(one);
  library.removeContact(one.id);
  library.removeContact(one.id);
  expect(valueOf(library.contacts())).toEqual([]);
  library.restoreContact(one.id);
  expect(valueOf(library.contacts())).toEqual([one]);
  expect(library.removeContact(randomUUID())).toEqual({ ok: true, value: null });
});

test('sign-offs are a book of their own', () => {
  const { library } = openForTest();
  const [one, other] = [signOff('Объединённый пресс-центр'), signOff('Пресс-служба')];
  library.saveSignOff(one);
  library.saveSignOff(other);
  library.removeSignOff(one.id);
  expect(valueOf(library.signOffs())).toEqual([other]);
  expect(valueOf(library.contacts())).toEqual([]);
  library.restoreSignOff(one.id);
  expect(valueOf(library.signOffs())).toEqual([one, other]);
});
