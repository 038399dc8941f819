import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { CallAnswer } from '../../core/ipc/contract.ts';
import { templates } from '../../core/release/templates.ts';
import { paragraphs, valueOf, wholeList } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

const open = async (id: string) => valueOf(await machine.call('release.open', { id })).release;
const listed = async (view: 'releases' | 'trash' = 'releases') =>
  valueOf(await machine.call('library.list', { ...wholeList, view })).rows.map(({ id }) => id);
const found = async (text: string) => valueOf(await machine.call('library.search', { text, limit: 20 })).map(({ id }) => id);
const missing = (id: string) => ({ ok: false, error: { kind: 'release-missing', name: id } });

/** A new release with words of its own in it, saved but not yet left. */
async function written(word: string): Promise<CallAnswer<'release.open'>['release']> {
  const { id } = valueOf(await machine.call('release.create', { template: null, language: 'en' }));
  const release = await open(id);
  const fields = { ...release.fields, headline: `The ${word} headline`, number: '7/2022' };
  valueOf(await machine.call('release.save', { id, fields, document: paragraphs(`A text of ${word}.`), caret: null }));
  return open(id);
}

test('the first start shows the sample, and its contact and sign-off stand in the book', async () => {
  const fresh = await startMachine();
  const [row, ...more] = valueOf(await fresh.call('library.list', wholeList)).rows;
  expect(row?.headline).toMatch(/^The CAR CRDF began the next phase/);
  expect(more).toEqual([]);
  const [contact] = valueOf(await fresh.call('contacts.list', null));
  expect(contact?.texts.en?.name).toBe('Vladimir Zaynetdinov');
  const [signOff] = valueOf(await fresh.call('signOffs.list', null));
  const { release } = valueOf(await fresh.call('release.open', { id: row?.id ?? '' }));
  expect(release.document.blocks.slice(-2)).toMatchObject([{ signOffId: signOff?.id }, { contactId: contact?.id }]);

  valueOf(await fresh.call('release.trash', { id: row?.id ?? '' }));
  await fresh.stop();
  const again = await startMachine(fresh.folder);
  // Whoever threw the sample away does not get it back.
  expect(valueOf(await again.call('library.list', wholeList)).rows).toEqual([]);
  await again.stop();
});

test.each([...templates.map(({ id }) => id), null])('a release made from %s can be opened, listed and told', async (template) => {
  for (const language of ['en', 'ru'] as const) {
    machine.told.length = 0;
    const { id } = valueOf(await machine.call('release.create', { template, language }));
    expect(await open(id)).toMatchObject({ id, status: 'draft', fields: { language } });
    expect(await listed()).toContain(id);
    expect(machine.told).toEqual([['library.changed', { id }]]);
  }
});

test('a template nobody knows makes nothing', async () => {
  const before = await listed();
  expect(await machine.call('release.create', { template: 'weather', language: 'en' })).toMatchObject({
    ok: false,
    error: { kind: 'input-invalid', field: 'template' },
  });
  expect(await listed()).toEqual(before);
});

test('what is saved is opened again, comes first in the list, and is found at once', async () => {
  const release = await written('kestrel');
  expect(release.document).toEqual(paragraphs('A text of kestrel.'));
  expect((await listed())[0]).toBe(release.id);
  expect(await found('kestrels')).toEqual([release.id]);
});

test('a save into a release that is not there is an error, not a new release', async () => {
  const { fields, document } = await written('ghost');
  const id = randomUUID();
  machine.told.length = 0;
  expect(await machine.call('release.save', { id, fields, document, caret: null })).toEqual(missing(id));
  expect(await machine.call('release.open', { id })).toEqual(missing(id));
  expect(machine.told).toEqual([]);
});

test('a duplicate holds what was typed last, as a draft with a name and a number of its own', async () => {
  const release = await written('heron');
  valueOf(await machine.call('release.setReady', { id: release.id, ready: true }));
  const { id } = valueOf(await machine.call('release.duplicate', { id: release.id }));
  expect(id).not.toBe(release.id);
  const copy = await open(id);
  expect(copy).toMatchObject({ status: 'draft', document: release.document, fields: { ...release.fields, number: '' } });
  valueOf(await machine.call('release.save', { id, fields: copy.fields, document: paragraphs('Another text.'), caret: null }));
  expect(await open(release.id)).toMatchObject({ status: 'ready', document: release.document, fields: { number: '7/2022' } });
});

test('what is thrown away is out of the list and the search, and comes back whole', async () => {
  const release = await written('osprey');
  const { id } = release;
  valueOf(await machine.call('release.leave', { id }));
  valueOf(await machine.call('release.trash', { id }));
  expect(await listed()).not.toContain(id);
  expect(await listed('trash')).toContain(id);
  expect(await found('osprey')).toEqual([]);
  // Twice is no error: the person pressed the key twice.
  valueOf(await machine.call('release.trash', { id }));

  valueOf(await machine.call('release.restore', { id }));
  expect(await listed()).toContain(id);
  expect(await listed('trash')).not.toContain(id);
  expect(await found('osprey')).toEqual([id]);
  expect(await open(id)).toMatchObject({ fields: release.fields, document: release.document });
  const nobody = randomUUID();
  for (const name of ['release.trash', 'release.restore', 'release.duplicate', 'release.leave'] as const)
    expect(await machine.call(name, { id: nobody })).toEqual(missing(nobody));
});

test('typed text that was never left is found and opened after the machine stopped and started', async () => {
  const fresh = await startMachine();
  const { id } = valueOf(await fresh.call('release.create', { template: null, language: 'ru' }));
  const { release } = valueOf(await fresh.call('release.open', { id }));
  const fields = { ...release.fields, headline: 'Учения «Рубеж-2022»' };
  valueOf(await fresh.call('release.save', { id, fields, document: paragraphs('Прибыли вертолёты.'), caret: null }));
  await fresh.stop();
  const again = await startMachine(fresh.folder);
  expect(valueOf(await again.call('release.open', { id })).release).toMatchObject({ fields, document: paragraphs('Прибыли вертолёты.') });
  expect(valueOf(await again.call('library.search', { text: 'вертолет', limit: 5 })).map((row) => row.id)).toEqual([id]);
  await again.stop();
});
