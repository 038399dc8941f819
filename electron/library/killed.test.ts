import { expect, test } from 'vitest';
import { killedTypist } from './kills.testing.ts';
import { chance } from './words.testing.ts';

/** Several typists, each with a library of its own, each killed several times over. */
const typists = 4;
const kills = 6;

test(`after ${typists * kills} kills in the middle of typing no save that was told is lost, and nothing is damaged`, async () => {
  await Promise.all(Array.from({ length: typists }, (_, typist) => killOverAndOver(chance(2022 + typist))));
}, 120_000);

async function killOverAndOver(random: () => number): Promise<void> {
  const kill = killedTypist();
  let kept = 0;
  for (let times = 0; times < kills; times++) ({ kept } = await kill(random));
  // The kills met a working typist, not only its start.
  expect(kept).toBeGreaterThan(kills);
}
