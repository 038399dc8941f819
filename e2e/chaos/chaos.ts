/** `npm run test:chaos -- [--releases N] [--seed N] [--share 0.35] [--to newsroom|wordpress]`: both servers unless one is named. */
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { newsroomServer } from './newsroomServer.ts';
import { runChaos } from './runChaos.ts';
import { wordpressServer } from './wordpressServer.ts';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '40' },
    seed: { type: 'string', default: '1' },
    share: { type: 'string', default: '0.35' },
    to: { type: 'string' },
  },
});
const servers = {
  newsroom: newsroomServer,
  wordpress: wordpressServer,
};
const wanted = Object.entries(servers).filter(([name]) => values.to === undefined || values.to === name);
if (wanted.length === 0) {
  console.error(`--to wants newsroom or wordpress, not “${values.to}”.`);
  process.exit(1);
}
for (const [name, open] of wanted) {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-chaos-'));
  const start = Date.now();
  const server = await open(path.join(folder), start);
  try {
    const counts = await runChaos({
      server,
      folder: path.join(folder, 'library'),
      releases: Number(values.releases),
      seed: Number(values.seed),
      share: Number(values.share),
      start,
    });
    console.log(
      `${name}: ${Object.entries(counts)
        .map(([what, count]) => `${what} ${count}`)
        .join(', ')}`,
    );
    const { lost, doubled, early, drafts, back } = counts;
    if (lost + doubled + early + drafts + back > 0) process.exitCode = 1;
  } finally {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
