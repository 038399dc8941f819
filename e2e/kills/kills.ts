import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { killedTypist } from '../../electron/library/kills.testing.ts';
import { chance } from '../../electron/library/words.testing.ts';
import { killsIn, logKill } from './killLog.ts';

/**
 * `npm run test:kills -- --rounds N --seed S [--window] [--resume]`: kills the library, or the whole program with its window, N times
 * while somebody types. Each kill is a line of the result file; `--resume` goes on where an earlier sitting ended.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '100' },
    seed: { type: 'string', default: '1' },
    window: { type: 'boolean', default: false },
    resume: { type: 'boolean', default: false },
    into: { type: 'string' },
  },
});
const of = values.window ? 'window' : 'library';
const into = path.resolve(values.into ?? path.join(import.meta.dirname, `../../out/kills-${of}.jsonl`));
const [rounds, seed] = [Number(values.rounds), Number(values.seed)];

/** The most typing that may be lost to a kill, in milliseconds. */
const bearable = 800;

if (!values.resume) rmSync(into, { force: true });
const mine = () => killsIn(into).filter((line) => line.of === of && line.seed === seed);
const first = mine().length;
const failed = first < rounds && !(values.window ? await killWindows() : await killTypists());
const kills = mine();
const lost = kills.reduce((sum, line) => sum + line.lost, 0);
const worst = Math.max(0, ...kills.map(({ typing }) => typing ?? 0));
console.log(
  `${kills.length} of ${rounds} kills of the ${of}, seed ${seed}: ${lost} saves lost${values.window ? `, at worst ${worst} ms of typing` : ''}`,
);
if (failed || lost > 0 || worst > bearable || kills.length < rounds) process.exitCode = 1;

async function killTypists(): Promise<boolean> {
  const kill = killedTypist();
  for (let round = first; round < rounds; round++) {
    const { told, kept } = await kill(chance(seed * 1_000_003 + round));
    logKill(into, { of, seed, round, lost: Math.max(0, told - kept), typing: null });
  }
  return true;
}

/** The window's kills are a walk of Playwright; it writes the lines itself. */
async function killWindows(): Promise<boolean> {
  const walk = spawn(process.execPath, [path.join(import.meta.dirname, '../../electron/dev/e2e.ts'), 'e2e/killed.spec.ts'], {
    stdio: 'inherit',
    env: {
      ...process.env,
      DATELINE_KILLS: `${rounds - first}`,
      DATELINE_KILLS_FROM: `${first}`,
      DATELINE_KILLS_SEED: `${seed}`,
      DATELINE_KILLS_INTO: into,
    },
  });
  return new Promise((resolve) => walk.once('close', (code) => resolve(code === 0)));
}
