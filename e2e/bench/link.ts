/**
 * Releases over a bad link: `npm run bench:link -- [--releases 100] [--kbit 64] [--loss 20]`. The courier and the reference newsroom stand
 * in a network of their own (root, Linux) whose loopback carries so many kilobits a second and drops so many packets of a hundred.
 */
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { libraryFor, openDesk } from '../newsroom/desk.testing.ts';
import { startNewsroom } from '../newsroom/startNewsroom.ts';
import { sqliteStore } from '../newsroom/store/sqliteStore.ts';
import { openMeter } from './openMeter.ts';

const { values } = parseArgs({
  options: {
    releases: { type: 'string', default: '100' },
    kbit: { type: 'string', default: '64' },
    loss: { type: 'string', default: '20' },
    inside: { type: 'boolean' },
  },
});
const [releases, kbit, loss] = [Number(values.releases), Number(values.kbit), Number(values.loss)];

if (values.inside) await sendAll();
else {
  const net = [
    'ip link set lo mtu 1500 up',
    `tc qdisc add dev lo root tbf rate ${kbit}kbit burst 4000 limit 60000`,
    'nft add table inet link',
    "nft add chain inet link arriving '{ type filter hook input priority 0; }'",
    `nft add rule inet link arriving numgen random mod 100 '<' ${loss} drop`,
    `exec "${process.execPath}" "${import.meta.filename}" --inside --releases ${releases} --kbit ${kbit} --loss ${loss}`,
  ];
  const { status } = spawnSync('unshare', ['-n', 'sh', '-ec', net.join('\n')], { stdio: 'inherit' });
  if (status !== 0) console.error('It asks for root, and for unshare, ip, tc and nft (Debian: iproute2, nftables).');
  process.exitCode = status ?? 1;
}

async function sendAll(): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'dateline-link-'));
  const now = () => new Date();
  const newsroom = await startNewsroom({ port: 0, dataDir, token: 'secret-token', perMinute: 0 });
  const meter = await openMeter(newsroom.url);
  const { library } = libraryFor();
  const desk = openDesk({ address: meter.url, token: 'secret-token', library, now, runs: true });
  const plain = Buffer.byteLength(JSON.stringify(toNinjs(sampleInput, () => '')));
  const began = performance.now();
  for (let n = 0; n < releases; n += 1)
    await desk.publish({
      ...sampleInput.release,
      id: randomUUID(),
      fields: { ...sampleInput.release.fields, headline: `Release ${n + 1}` },
    });
  let tries = 0;
  for (;;) {
    const parcels = await desk.parcels();
    const done = parcels.filter(({ state }) => state === 'delivered').length;
    tries = Math.max(tries, ...parcels.map(({ attempts }) => attempts));
    if (done === releases) break;
    if (performance.now() - began > 3_600_000) throw new Error(`After an hour ${done} of ${releases} have arrived`);
    await rest(1000);
  }
  const seconds = (performance.now() - began) / 1000;
  await desk.courier.stop();
  await library.close();
  await meter.close();
  await newsroom.close();
  const store = sqliteStore(dataDir);
  const counts = await store.all<{ n: number }>('SELECT count(*) AS n FROM publications GROUP BY uuid');
  await store.close();
  rmSync(dataDir, { recursive: true, force: true });
  const wire = Number(/lo:\s+(\d+)/.exec(readFileSync('/proc/net/dev', 'utf8'))?.[1] ?? 0);
  const each = (whole: number) => Math.round(whole / releases);
  console.log(`${releases} releases over ${kbit} kbit/s with ${loss} % of packets lost, ${Math.round(seconds)} s`);
  console.log(`arrived ${counts.length}, lost ${releases - counts.length}, doubled ${counts.filter(({ n }) => n > 1).length}`);
  console.log(`most tries of a release ${tries}, requests ${(meter.requests() / releases).toFixed(2)} a release`);
  console.log(`bytes a release: its document ${plain}, asked ${each(meter.asked())}, answered ${each(meter.answered())}`);
  console.log(
    `asked and answered are ${Math.round(((meter.asked() + meter.answered()) / releases / plain - 1) * 100)} % over the document`,
  );
  console.log(`on the wire, with packets sent again and their heads, both ways through the meter: ${each(wire)} bytes a release`);
}
