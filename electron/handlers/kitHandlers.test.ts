import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { KitPlan } from '../../core/kit/kitPlan.ts';
import { newFolder, valueOf } from '../library/library.testing.ts';
import { startMachine, type Machine } from './machine.testing.ts';

vi.setConfig({ testTimeout: 60_000 });
let machine: Machine;
let sample = '';
beforeAll(async () => {
  machine = await startMachine();
  const query = { view: 'releases', statuses: [], kinds: [], languages: [], offset: 0, limit: 10 } as const;
  sample = valueOf(await machine.call('library.list', { ...query, statuses: [], kinds: [], languages: [] })).rows[0]?.id ?? '';
});
afterAll(() => machine.stop());

const write = async (template: string) => valueOf(await machine.call('release.create', { template, language: 'en' })).id;
const kitOf = async (...ids: string[]): Promise<KitPlan> =>
  valueOf(
    await machine.call('kits.save', {
      id: null,
      title: 'Rubezh-2022',
      language: 'en',
      number: '3',
      version: '1',
      parts: [...ids.map((id) => ({ type: 'release' as const, id })), { type: 'photo-sheet' }, { type: 'contacts' }],
    }),
  );

test('a kit is kept, changed, taken out and put back; the window is told', async () => {
  machine.told.length = 0;
  const kept = await kitOf(sample);
  const { updatedAt: _, ...typed } = kept;
  const changed = valueOf(await machine.call('kits.save', { ...typed, version: '2' }));
  expect(changed).toMatchObject({ id: kept.id, version: '2' });
  valueOf(await machine.call('kits.remove', { id: kept.id }));
  expect(valueOf(await machine.call('kits.list', null))).not.toContainEqual(changed);
  expect(await machine.call('kits.export', { id: kept.id, format: 'docx' })).toMatchObject({ ok: false, error: { kind: 'kit-missing' } });
  valueOf(await machine.call('kits.restore', { id: kept.id }));
  expect(valueOf(await machine.call('kits.list', null))).toContainEqual(changed);
  expect(machine.told.map(([name]) => name)).toEqual(Array<string>(4).fill('kits.changed'));
});

test('a look at what is in a kit gives the rows that are there, and counts their contacts and photos', async () => {
  const gone = '3f0c4a52-6d1f-4f0c-9f6e-111111111111';
  const look = valueOf(await machine.call('kits.look', { ids: [sample, gone, await write('fact-sheet')] }));
  expect(look.rows.map(({ kind }) => kind)).toEqual(['exercise', 'fact-sheet']);
  expect(look).toMatchObject({ photos: 0, contacts: 1 });
});

test('both forms are written where the person chose, with what each is made of told on the way', async () => {
  const { id } = await kitOf(sample, await write('programme'));
  for (const format of ['docx', 'zip'] as const) {
    machine.told.length = 0;
    machine.chooses.toSave = path.join(newFolder(), `kit.${format}`);
    expect(valueOf(await machine.call('kits.export', { id, format }))).toMatchObject({ name: `kit.${format}` });
    expect(existsSync(machine.chooses.toSave)).toBe(true);
    const steps = machine.told.flatMap(([name, value]) => (name === 'export.progress' ? (value as { done: number; total: number }) : []));
    expect(steps.length).toBeGreaterThan(1);
    for (const { done, total } of steps) expect(done).toBeLessThan(total);
    expect(steps.map(({ done }) => done)).toEqual(steps.map(({ done }) => done).toSorted((one, other) => one - other));
  }
  const names = Object.keys(unzipSync(readFileSync(machine.chooses.toSave ?? '')));
  expect(names.filter((name) => name.endsWith('.docx'))).toHaveLength(3);
});

test('a kit that is cancelled leaves nothing behind, and the next one is made', async () => {
  const { id } = await kitOf(sample, sample);
  const folder = newFolder();
  machine.chooses.toSave = path.join(folder, 'kit.zip');
  machine.told.length = 0;
  const under = machine.call('kits.export', { id, format: 'zip' });
  await vi.waitUntil(() => machine.told.some(([name]) => name === 'export.progress'), { timeout: 20_000, interval: 5 });
  valueOf(await machine.call('export.cancel', null));
  expect(await under).toMatchObject({ ok: false, error: { kind: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
  expect(await machine.call('kits.export', { id, format: 'docx' })).toMatchObject({ ok: true });
});

test('a release that is in the trash keeps the kit from leaving with a hole in it', async () => {
  const gone = await write('biography');
  const { id } = await kitOf(sample, gone);
  valueOf(await machine.call('release.trash', { id: gone }));
  machine.chooses.toSave = path.join(newFolder(), 'kit.docx');
  expect(await machine.call('kits.export', { id, format: 'docx' })).toMatchObject({ ok: false, error: { kind: 'release-missing' } });
  expect(existsSync(machine.chooses.toSave)).toBe(false);
});
