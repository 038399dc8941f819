/**
 * The reference newsroom under load: `npm run bench:newsroom -- [--seconds 8] [--clients 50]`. Each row is asked by so many clients at
 * once over kept connections, from this same machine, so that the clients take part of its time too.
 */
import { spawn, type ChildProcess } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { sampleInput } from '../../core/export/sampleInput.testing.ts';
import { toNinjs } from '../../core/export/ninjs/toNinjs.ts';
import { startPostgres } from '../newsroom/postgres.testing.ts';

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '8' }, clients: { type: 'string', default: '50' } } });
const [seconds, clients] = [Number(values.seconds), Number(values.clients)];
const document = { ...toNinjs(sampleInput, () => ''), associations: [] };

const postgres = await startPostgres();
try {
  console.log(`${clients} clients, ${seconds} s a row, a release of ${JSON.stringify(document).length} bytes\n`);
  console.log('| newsroom | request | per second | median, ms | p99, ms | refused |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  await rowsOf('SQLite, one instance', 1);
  await rowsOf('PostgreSQL, one instance', 1, postgres.url);
  await rowsOf('PostgreSQL, two instances', 2, postgres.url);
} finally {
  await postgres.close();
}

async function rowsOf(name: string, instances: number, database?: string): Promise<void> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'dateline-bench-'));
  const running: Running[] = [];
  for (let n = 0; n < instances; n += 1) running.push(await open(dataDir, database));
  try {
    const put = () => {
      const id = randomUUID();
      return { method: 'PUT', at: `/v1/releases/${id}`, body: JSON.stringify({ ...document, uri: `urn:uuid:${id}` }) };
    };
    row(name, 'PUT of a new release', await load(running, put));
    const known = Array.from({ length: 100 }, put);
    for (const one of known) await ask(running[0] ?? fail(), new Agent(), one);
    const get = () => ({ method: 'GET', at: known[Math.floor(Math.random() * known.length)]?.at ?? '/', body: '' });
    row(name, 'GET of a release', await load(running, get));
  } finally {
    for (const { child } of running) await end(child);
    rmSync(dataDir, { recursive: true, force: true });
  }
}

interface Running {
  url: string;
  token: string;
  child: ChildProcess;
}

function open(dataDir: string, database: string | undefined): Promise<Running> {
  const words = [
    '--port',
    '0',
    '--data',
    dataDir,
    '--per-minute',
    '0',
    '--json',
    ...(database === undefined ? [] : ['--database', database]),
  ];
  const child = spawn(process.execPath, [path.join(import.meta.dirname, '../newsroom/newsroom.ts'), ...words], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((opened) => {
    child.stdout.once('data', (said: Buffer) => opened({ ...(JSON.parse(String(said)) as { url: string; token: string }), child }));
  });
}

function end(child: ChildProcess): Promise<unknown> {
  const ended = new Promise((code) => void child.once('exit', code));
  child.kill('SIGTERM');
  return ended;
}

interface Asked {
  method: string;
  at: string;
  body: string;
}

/** Milliseconds of every request that was answered, and how many were not with a success. */
interface Load {
  took: number[];
  refused: number;
}

async function load(running: readonly Running[], next: () => Asked): Promise<Load> {
  const result: Load = { took: [], refused: 0 };
  const until = performance.now() + seconds * 1000;
  await Promise.all(
    Array.from({ length: clients }, async (_, n) => {
      const agent = new Agent({ keepAlive: true, maxSockets: 1 });
      while (performance.now() < until) {
        const began = performance.now();
        const status = await ask(running[n % running.length] ?? fail(), agent, next());
        result.took.push(performance.now() - began);
        if (status >= 300) result.refused += 1;
      }
      agent.destroy();
    }),
  );
  return result;
}

function ask({ url, token }: Running, agent: Agent, { method, at, body }: Asked): Promise<number> {
  return new Promise((answered, failed) => {
    const { hostname, port } = new URL(url);
    const headers = {
      authorization: `Bearer ${token}`,
      'content-type': 'application/json',
      'idempotency-key': randomUUID(),
      'content-length': Buffer.byteLength(body),
    };
    request({ hostname, port, method, path: at, headers, agent }, (response) => {
      response.resume();
      response.on('end', () => answered(response.statusCode ?? 0));
    })
      .on('error', failed)
      .end(body);
  });
}

function row(name: string, what: string, { took, refused }: Load): void {
  const sorted = took.toSorted((a, b) => a - b);
  const at = (share: number) => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(1);
  console.log(`| ${name} | ${what} | ${Math.round(took.length / seconds)} | ${at(0.5)} | ${at(0.99)} | ${refused} |`);
}

function fail(): never {
  throw new Error('no newsroom');
}
