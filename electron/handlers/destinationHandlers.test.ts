import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CallArgument } from '../../core/ipc/contract.ts';
import { valueOf } from '../library/library.testing.ts';
import { startMachine, type Machine } from './machine.testing.ts';

let machine: Machine;
beforeEach(async () => {
  machine = await startMachine();
});
afterEach(() => machine.stop());

type Typed = CallArgument<'destinations.save'>;
const typed: Typed = {
  id: null,
  name: 'Press site',
  kind: 'dateline',
  address: 'https://press.example.org',
  user: '',
  photoLimit: null,
  shares: false,
  token: null,
};
const save = (more: Partial<Typed> = {}) => machine.call('destinations.save', { ...typed, ...more });
const kept = async () => valueOf(await machine.call('destinations.list', null));
/** A destination that a person has confirmed, with sharing on and a token. */
async function confirmed(): Promise<string> {
  machine.chooses.yes = true;
  const { id } = valueOf(await save({ shares: true, token: 'ours' }));
  machine.chooses.yes = false;
  machine.asked.length = 0;
  return id;
}

test('a new destination is kept only when the person says yes to its host', async () => {
  expect(await save()).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await kept()).toEqual([]);
  machine.chooses.yes = true;
  valueOf(await save());
  expect(await kept()).toMatchObject([{ address: 'https://press.example.org' }]);
  expect(machine.asked).toEqual(
    Array.from({ length: 2 }, () => ({
      about: 'destination',
      name: 'Press site',
      address: 'https://press.example.org',
      user: '',
      token: false,
      shares: false,
      waiting: 0,
    })),
  );
});

test.each<[what: string, change: Partial<Typed>, asked: object]>([
  ['another host', { address: 'https://stranger.example' }, { address: 'https://stranger.example', shares: true }],
  ['another folder of the host', { address: 'https://press.example.org/other' }, { address: 'https://press.example.org/other' }],
  ['another port', { address: 'https://press.example.org:8443' }, { address: 'https://press.example.org:8443' }],
  ['another kind and account', { kind: 'wordpress', user: 'stranger' }, { user: 'stranger' }],
  ['another token', { token: 'theirs' }, { token: true }],
])('%s is asked about, and a no changes nothing', async (_what, change, asked) => {
  const id = await confirmed();
  const before = await kept();
  expect(await save({ id, shares: true, ...change })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(machine.asked).toMatchObject([asked]);
  expect(await kept()).toEqual(before);
});

test('sharing is asked about when it is switched on, and is off at once when it is switched off', async () => {
  const id = await confirmed();
  valueOf(await save({ id, shares: false }));
  expect(machine.asked).toEqual([]);
  expect(await save({ id, shares: true })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(machine.asked).toMatchObject([{ shares: true, token: false }]);
  expect(await kept()).toMatchObject([{ shares: false }]);
});

test('a name, a limit for photos, the same token and forgetting it are nobody’s question', async () => {
  const id = await confirmed();
  valueOf(await save({ id, shares: true, name: 'The press site', photoLimit: 1000, token: 'ours' }));
  valueOf(await save({ id, shares: true, token: '' }));
  expect(machine.asked).toEqual([]);
});

test('sharing switched off while something else was asked about stays off', async () => {
  const id = await confirmed();
  const [, off] = await Promise.all([save({ id, shares: true, token: 'theirs' }), save({ id, shares: false })]);
  valueOf(off);
  // A call that was made when sharing was still on, and is dealt with only now.
  expect(await save({ id, shares: true })).toMatchObject({ ok: false });
  expect(await kept()).toMatchObject([{ shares: false }]);
});

test('a number of one’s own choosing is no way round the question', async () => {
  const id = await confirmed();
  valueOf(await machine.call('destinations.remove', { id }));
  for (const other of [id, randomUUID()]) expect(await save({ id: other })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(await kept()).toEqual([]);
});
