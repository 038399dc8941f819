import { execFileSync, spawn } from 'node:child_process';
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import pg from 'pg';

/** Debian's folder of PostgreSQL programs, newest first. */
const folder = '/usr/lib/postgresql';
const programs = (): string => {
  const [newest] = readdirSync(folder).toSorted((a, b) => Number(b) - Number(a));
  if (newest === undefined) throw new Error('PostgreSQL is not installed; npm run setup installs it');
  return path.join(folder, newest, 'bin');
};

/** A PostgreSQL of its own in a new folder, heard on this computer alone. */
export async function startPostgres(): Promise<{ url: string; close: () => Promise<void> }> {
  const bin = programs();
  const data = mkdtempSync(path.join(tmpdir(), 'dateline-postgres-'));
  // PostgreSQL refuses to run as root.
  const asUser = process.getuid?.() === 0 ? { uid: idOf('-u'), gid: idOf('-g') } : null;
  if (asUser) chownSync(data, asUser.uid, asUser.gid);
  const port = await freePort();
  const quiet = { ...asUser, cwd: data, stdio: 'ignore' as const };
  execFileSync(path.join(bin, 'initdb'), ['-D', path.join(data, 'db'), '-U', 'dateline', '-A', 'trust', '-E', 'UTF8', '--locale=C'], quiet);
  const server = spawn(path.join(bin, 'postgres'), ['-D', path.join(data, 'db'), '-p', String(port), '-h', '127.0.0.1', '-k', data], quiet);
  const url = `postgres://dateline@127.0.0.1:${port}/postgres`;
  for (let tries = 0; !(await answers(url)); tries += 1) {
    if (tries > 200) throw new Error('PostgreSQL did not start');
    await rest(50);
  }
  return {
    url,
    close: async () => {
      const ended = new Promise((code) => void server.once('exit', code));
      server.kill('SIGQUIT');
      await ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}

const idOf = (which: '-u' | '-g'): number => Number(execFileSync('id', [which, 'nobody'], { encoding: 'utf8' }));

async function answers(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => found(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });
