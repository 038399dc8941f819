import { afterAll, beforeAll, expect, test } from 'vitest';
import { paragraphs, valueOf } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';
import type { Machine } from './machine.testing.ts';

let machine: Machine;
beforeAll(async () => {
  machine = await startMachine();
});
afterAll(() => machine.stop());

test('what was written is listed, read, and brought back; the window hears of it', async () => {
  const { id } = valueOf(await machine.call('release.create', { template: null, language: 'en' }));
  const { release } = valueOf(await machine.call('release.open', { id }));
  const save = (text: string) =>
    machine.call('release.save', { id, fields: { ...release.fields, headline: text }, document: paragraphs(text), caret: null });
  valueOf(await save('Before'));
  valueOf(await machine.call('release.leave', { id }));
  valueOf(await save('After'));
  const { rows, total } = valueOf(await machine.call('history.list', { id, limit: 1 }));
  expect(total).toBe(2);
  expect(rows).toMatchObject([{ reason: 'leave', headline: 'Before' }]);
  const revision = rows[0]?.revision ?? 0;
  expect(valueOf(await machine.call('history.open', { id, revision })).document).toEqual(paragraphs('Before'));

  machine.told.length = 0;
  const { before } = valueOf(await machine.call('history.restore', { id, revision }));
  expect(machine.told).toEqual([['library.changed', { id }]]);
  expect(valueOf(await machine.call('release.open', { id })).release.document).toEqual(paragraphs('Before'));
  valueOf(await machine.call('history.restore', { id, revision: before ?? 0 }));
  expect(valueOf(await machine.call('release.open', { id })).release.fields.headline).toBe('After');
});

test('a restoring that is refused tells the window nothing', async () => {
  const { id } = valueOf(await machine.call('release.create', { template: null, language: 'en' }));
  machine.told.length = 0;
  expect(await machine.call('history.restore', { id, revision: 999_999 })).toMatchObject({
    ok: false,
    error: { kind: 'revision-missing' },
  });
  expect(machine.told).toEqual([]);
});
