/** A real WordPress as a program: `npm run wp -- [--port N] [--wasm]`. Says where it is and its accounts as one line of JSON; SIGTERM ends it. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { unzipSync } from 'fflate';

/** Somebody who may write, and with what. */
export interface Account {
  user: string;
  password: string;
  id: number;
}

/** A site that is running. */
export interface WordPress {
  url: string;
  /** Its folder, for tests that look behind it. */
  folder: string;
  accounts: Record<'editor' | 'author' | 'contributor', Account>;
  /** Runs PHP inside the site and gives what it prints. */
  php: (code: string) => string;
  close: () => Promise<void>;
}

const here = path.dirname(fileURLToPath(import.meta.url));
const builds = path.join(here, 'node_modules/@wp-playground/wordpress-builds/src');

const configFor = (url: string): string => `
define( 'WP_ENVIRONMENT_TYPE', 'local' );
define( 'WP_HOME', '${url}' );
define( 'WP_SITEURL', WP_HOME );
define( 'DISALLOW_FILE_MODS', true );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
// Scheduled posts are published when somebody asks for it: a request of a page to itself would need a second server.
define( 'DISABLE_WP_CRON', true );
`;
/** Files are served as they are, everything else by WordPress; the built-in server leaves the password out that PHP needs. */
const router = `<?php
$asked = parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH );
if ( $asked !== '/' && is_file( __DIR__ . $asked ) ) return false;
require __DIR__ . '/index.php';
`;

/** PHP: the machine's own, or where it has none the WebAssembly build, which is slower and answers one request at a time. */
const machinePhp = ['php'];
const wasmPhp = [process.execPath, path.join(here, 'wasmPhp.ts')];
const hasPhp = (): boolean => spawnSync('php', ['-r', "exit( extension_loaded( 'pdo_sqlite' ) ? 0 : 1 );"]).status === 0;

/**
 * Starts a WordPress of its own in a temporary folder, on a free port or on this one. It runs on the machine's PHP, or, where there is none
 * with SQLite or `isWasm` asks for it, on a PHP of npm.
 */
export async function startWordPress(port?: number, isWasm = !hasPhp()): Promise<WordPress> {
  const [program = '', ...before] = isWasm ? wasmPhp : machinePhp;
  if (!existsSync(builds)) throw new Error('A WordPress for the tests needs “npm ci” in e2e/wordpress; npm run setup does it.');
  const folder = mkdtempSync(path.join(os.tmpdir(), 'dateline-wordpress-'));
  const at = port ?? (await freePort());
  const url = `http://127.0.0.1:${at}`;
  unpack('wordpress/wp-6.5.zip', folder);
  const plugins = path.join(folder, 'wp-content/plugins');
  unpack('sqlite-database-integration/sqlite-database-integration.zip', plugins, (name) =>
    name.replace(/^[^/]+/u, 'sqlite-database-integration'),
  );
  writeFileSync(path.join(folder, 'wp-content/db.php'), readFileSync(path.join(plugins, 'sqlite-database-integration/db.copy'), 'utf8'));
  const settings = path.join(folder, 'wp-config.php');
  writeFileSync(
    settings,
    readFileSync(settings, 'utf8').replace('<?php', () => `<?php ${configFor(url)}`),
  );
  writeFileSync(path.join(folder, 'router.php'), router);
  writeFileSync(path.join(folder, 'setUp.php'), readFileSync(path.join(here, 'setUp.php')));
  const said = execFileSync(program, [...before, path.join(folder, 'setUp.php'), url], { encoding: 'utf8' });
  rmSync(path.join(folder, 'setUp.php'));
  const accounts = JSON.parse(said.slice(said.indexOf('{'))) as WordPress['accounts'];
  const server = spawn(program, [...before, '-S', `127.0.0.1:${at}`, '-t', folder, path.join(folder, 'router.php')], {
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  const ended = new Promise<void>((done) => void server.once('exit', () => done()));
  await answers(`${url}/wp-json/`);
  return {
    url,
    folder,
    accounts,
    php: (code) => {
      const loaded = `$_SERVER['HTTP_HOST'] = '127.0.0.1:${at}'; require '${folder}/wp-load.php';`;
      return execFileSync(program, [...before, '-r', `${loaded} ${code}`], { encoding: 'utf8', cwd: folder });
    },
    close: async () => {
      // The workers of the server are a group of their own.
      if (server.pid !== undefined && server.exitCode === null) process.kill(-server.pid, 'SIGKILL');
      await ended;
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function unpack(archive: string, to: string, rename = (name: string) => name): void {
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(path.join(builds, archive))))) {
    const file = path.join(to, rename(name));
    mkdirSync(name.endsWith('/') ? file : path.dirname(file), { recursive: true });
    if (!name.endsWith('/')) writeFileSync(file, bytes);
  }
}

const freePort = (): Promise<number> =>
  new Promise((found) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const bound = server.address();
      server.close(() => found(typeof bound === 'object' && bound ? bound.port : 0));
    });
  });

async function answers(url: string): Promise<void> {
  const until = Date.now() + 60_000;
  for (;;) {
    const answer = await fetch(url).catch(() => null);
    if (answer?.ok) return;
    if (Date.now() > until) throw new Error(`WordPress does not answer (${answer?.status ?? 'nothing'}): ${await answer?.text()}`);
    await new Promise((soon) => setTimeout(soon, 100));
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = parseArgs({ options: { port: { type: 'string' }, wasm: { type: 'boolean' } } });
  const site = await startWordPress(values.port === undefined ? undefined : Number(values.port), values.wasm);
  console.log(JSON.stringify({ url: site.url, ...site.accounts }));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void site.close().then(() => process.exit(0)));
}
