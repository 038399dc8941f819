import { expect, test } from 'vitest';
import { valueOf, wholeList } from '../library/library.testing.ts';
import { startMachine } from './machine.testing.ts';

/** What the sample and its contact are called on a computer of its own at the first start. */
async function sampleOfNewDesk() {
  const machine = await startMachine();
  const [release] = valueOf(await machine.call('library.list', wholeList)).rows;
  const [contact] = valueOf(await machine.call('contacts.list', null));
  await machine.stop();
  return [release?.id, contact?.id];
}

test('two new desks have the same sample, and one that says something else than an older version’s is another', async () => {
  const sample = await sampleOfNewDesk();
  expect(await sampleOfNewDesk()).toEqual(sample);
  // The ids of the first version that shares, which read neither the kind nor the training out of the sample.
  const [release, contact] = sample;
  expect([typeof release, typeof contact]).toEqual(['string', 'string']);
  expect(release).not.toBe('84ff7bde-06ca-555b-9531-3457272afe85');
  expect(contact).not.toBe('bc01c42b-0955-54e1-a8d9-44f8371988c9');
});
