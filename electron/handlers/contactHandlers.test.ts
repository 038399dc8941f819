import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactSnapshot } from '../../core/contact/contact.ts';
import { valueOf } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

const officer: ContactSnapshot = {
  texts: { ru: { role: 'Дежурный', name: 'Анна Ковалёва', organisation: '', hours: '' } },
  phones: [{ number: '+7495-621-33-23', line: 'tel/fax', usage: '', public: true }],
  emails: ['press@example.org'],
  languages: ['ru'],
  validFrom: null,
  validTo: null,
};
const book = async () => valueOf(await machine.call('contacts.list', null));

test('a contact is kept, changed, taken out and put back under the same name', async () => {
  machine.told.length = 0;
  const kept = valueOf(await machine.call('contacts.save', { id: null, contact: officer }));
  expect(await book()).toContainEqual(kept);
  const changed = valueOf(await machine.call('contacts.save', { id: kept.id, contact: { ...officer, emails: [] } }));
  expect(changed.id).toBe(kept.id);
  expect((await book()).filter(({ id }) => id === kept.id)).toEqual([changed]);
  valueOf(await machine.call('contacts.remove', { id: kept.id }));
  expect((await book()).map(({ id }) => id)).not.toContain(kept.id);
  valueOf(await machine.call('contacts.restore', { id: kept.id }));
  expect(await book()).toContainEqual(changed);
  expect(machine.told.map(([name]) => name)).toEqual(Array<string>(4).fill('contacts.changed'));
});

test.each([
  [{ phones: [{ number: 'call me', line: 'tel', usage: '', public: true }] }, { kind: 'phone-invalid', value: 'call me' }],
  [
    { validFrom: '2022-10-20', validTo: '2022-10-19' },
    { kind: 'date-invalid', value: '2022-10-19' },
  ],
  [{ validFrom: '2022-13-40' }, { kind: 'input-invalid', field: 'contact.validFrom' }],
  [{ emails: ['nobody'] }, { kind: 'input-invalid', field: 'contact.emails.0' }],
] as const)('%o does not get into the book', async (wrong, error) => {
  const before = await book();
  const contact = { ...officer, ...wrong } as unknown as ContactSnapshot;
  expect(await machine.call('contacts.save', { id: null, contact })).toMatchObject({ ok: false, error });
  expect(await book()).toEqual(before);
});

test('sign-offs are kept, taken out and put back', async () => {
  const kept = valueOf(await machine.call('signOffs.save', { id: null, texts: { ru: ['Пресс-центр'], en: ['Press Center'] } }));
  const all = async () => valueOf(await machine.call('signOffs.list', null));
  expect(await all()).toContainEqual(kept);
  valueOf(await machine.call('signOffs.remove', { id: kept.id }));
  expect(await all()).not.toContainEqual(kept);
  valueOf(await machine.call('signOffs.restore', { id: kept.id }));
  expect(await all()).toContainEqual(kept);
});

test('snippets are kept, changed, taken out and put back', async () => {
  const texts = { ru: { title: 'Об ОДКБ', paragraphs: ['Организация создана в 2002 году.'] } };
  const kept = valueOf(await machine.call('snippets.save', { id: null, name: 'Об организации', texts }));
  const all = async () => valueOf(await machine.call('snippets.list', null));
  const changed = valueOf(await machine.call('snippets.save', { id: kept.id, name: 'Об ОДКБ', texts }));
  expect((await all()).filter(({ id }) => id === kept.id)).toEqual([changed]);
  valueOf(await machine.call('snippets.remove', { id: kept.id }));
  expect(await all()).not.toContainEqual(changed);
  valueOf(await machine.call('snippets.restore', { id: kept.id }));
  expect(await all()).toContainEqual(changed);
  const noText = { id: null, name: 'Об ОДКБ', texts: { ru: { title: 'Об ОДКБ', paragraphs: [] } } };
  expect(await machine.call('snippets.save', noText)).toMatchObject({ ok: false, error: { kind: 'input-invalid' } });
});
