import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readPhone } from '../../core/contact/phone.ts';
import { valueOf, wholeList } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

const seed = path.resolve(import.meta.dirname, '../../assets/samples/rubezh-2022.txt');
const headline = 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

const total = async () => valueOf(await machine.call('library.list', wholeList)).total;

test('the page of the site becomes one stored release that can be found, and what was left out is listed', async () => {
  const before = await total();
  machine.told.length = 0;
  machine.chooses.toOpen = seed;
  const report = valueOf(await machine.call('import.file', null));
  expect(report.headline).toBe(headline);
  expect(report.dropped.map(({ reason }) => reason)).toEqual([
    ...Array<string>(5).fill('other-news'),
    'repeated-headline',
    ...Array<string>(3).fill('navigation'),
  ]);
  expect(machine.told).toEqual([['library.changed', { id: report.id }]]);
  expect(await total()).toBe(before + 1);

  const { release } = valueOf(await machine.call('release.open', { id: report.id }));
  expect(release).toMatchObject({ status: 'draft', fields: { headline, date: '2022-10-20', language: 'en' } });
  const [signOff, contact] = release.document.blocks.slice(-2);
  expect(signOff).toMatchObject({
    type: 'signOff',
    lines: [expect.stringContaining('Joint Press Center'), expect.stringContaining('Harbmaidon')],
  });
  if (contact?.type !== 'contact') throw new Error('the contact is not the last block');
  const [phone] = contact.contact.phones;
  expect(phone?.line).toBe('tel/fax');
  expect(readPhone(phone?.number ?? '')).toMatchObject({ ok: true, value: { href: 'tel:+74956213323' } });
  expect(valueOf(await machine.call('library.search', { text: 'airborne assault', limit: 5 })).map(({ id }) => id)).toContain(report.id);
});

test('the same text pasted gives the same release', async () => {
  const report = valueOf(await machine.call('import.text', { text: readFileSync(seed, 'utf8') }));
  machine.chooses.toOpen = seed;
  const other = valueOf(await machine.call('import.file', null));
  const [pasted, read] = await Promise.all(
    [report.id, other.id].map(async (id) => valueOf(await machine.call('release.open', { id })).release),
  );
  const words = (release: typeof pasted) => JSON.stringify(release?.document).replaceAll(/"id":"[^"]*"/g, '');
  expect(words(pasted)).toBe(words(read));
});

test.each([
  ['empty.txt', Buffer.alloc(0), 'file-empty'],
  ['spaces.txt', Buffer.from(' \r\n\t\n'), 'file-empty'],
  ['program.txt', Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1, 0, 2, 255, 254, 0, 0, 3]), 'file-binary'],
  ['noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, at) => (at * 197 + 31) % 256)), 'file-binary'],
  ['release.docx', Buffer.from('504b0304140000000800', 'hex'), 'file-damaged'],
  ['picture.txt', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'file-format-unknown'],
  ['navigation.txt', Buffer.from('Go back\nBack to the section\n'), 'file-empty'],
])('%s is told by its name and makes nothing', async (name, bytes, kind) => {
  const file = path.join(machine.folder, name);
  writeFileSync(file, bytes);
  machine.chooses.toOpen = file;
  const before = await total();
  machine.told.length = 0;
  expect(await machine.call('import.file', null)).toEqual({ ok: false, error: { kind, name } });
  expect(await total()).toBe(before);
  expect(machine.told).toEqual([]);
});

test('a file that is gone, a folder, and a changed mind make nothing', async () => {
  const before = await total();
  machine.chooses.toOpen = path.join(machine.folder, 'gone.txt');
  expect(await machine.call('import.file', null)).toEqual({ ok: false, error: { kind: 'file-missing', name: 'gone.txt' } });
  mkdirSync(path.join(machine.folder, 'folder.txt'));
  machine.chooses.toOpen = path.join(machine.folder, 'folder.txt');
  expect(await machine.call('import.file', null)).toMatchObject({ ok: false, error: { name: 'folder.txt' } });
  machine.chooses.toOpen = null;
  expect(await machine.call('import.file', null)).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await total()).toBe(before);
});
