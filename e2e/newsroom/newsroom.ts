/**
 * The reference newsroom as a program. `npm run newsroom -- [--port N] [--data DIR] [--database URL] [--photos URL] [--address URL] [--forwarded] [--token T]
 * [--per-minute N] [--json]` opens it; `npm run newsroom -- user NAME --role ROLE` gives somebody a token, `user NAME --drop` takes it.
 */
import { mkdirSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { role as roleSchema, roles } from '../../core/api/role.ts';
import { bucketOf } from './photos/bucketOf.ts';
import { startNewsroom } from './startNewsroom.ts';
import { openStore } from './store/openStore.ts';
import { dropUser, keepUser, newToken, users } from './users/users.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string' },
    data: { type: 'string' },
    database: { type: 'string' },
    photos: { type: 'string' },
    address: { type: 'string' },
    forwarded: { type: 'boolean' },
    token: { type: 'string' },
    'per-minute': { type: 'string' },
    json: { type: 'boolean' },
    role: { type: 'string' },
    drop: { type: 'boolean' },
  },
});
const dataDir = path.resolve(values.data ?? path.join(os.homedir(), '.dateline-newsroom'));
// The address of a database may hold its password, and an argument can be read by everybody on the computer.
const database = values.database ?? process.env['DATELINE_NEWSROOM_DATABASE'];

const [command, name, ...more] = positionals;
if (command === undefined) await open();
else if (command === 'user' && more.length === 0) await user();
else
  fail(`There is no command “${positionals.join(' ')}”. Without one the newsroom opens; “user NAME --role ROLE” gives somebody a token.`);

async function open(): Promise<void> {
  const port = wholeNumber('--port', values.port ?? '8460', 65_535);
  const perMinute = wholeNumber('--per-minute', values['per-minute'] ?? '1200', 1_000_000);
  if (values.address !== undefined && !/^https?:\/\/[^/?#]+$/.test(values.address))
    fail(`--address wants what readers type, such as https://newsroom.example.org, not “${values.address}”.`);
  const bucket = values.photos === undefined ? undefined : bucketOf(values.photos, process.env);
  if (bucket === null)
    fail(
      '--photos wants a bucket such as https://s3.example.org/photos, with AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment.',
    );
  try {
    const newsroom = await startNewsroom({
      port,
      dataDir,
      perMinute,
      isForwarded: values.forwarded ?? false,
      ...(values.token === undefined ? {} : { token: values.token }),
      ...(database === undefined ? {} : { database }),
      ...(bucket === undefined ? {} : { bucket }),
      ...(values.address === undefined ? {} : { address: values.address }),
    });
    const { url, token } = newsroom;
    console.log(values.json ? JSON.stringify({ url, token, data: dataDir }) : `The newsroom is open at ${url} – its token is ${token}`);
    const end = () => void newsroom.close().then(() => process.exit(0));
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    // npm passes SIGTERM on to its shell alone, which dies of it and leaves this process behind.
    const parent = process.ppid;
    if (process.env['npm_lifecycle_event'] === 'newsroom') setInterval(() => process.ppid === parent || end(), 250).unref();
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.`);
    fail(`${whatFailed()} (${code}). ${database === undefined ? 'Choose another with --data.' : 'Look at --database.'}`);
  }
}

async function user(): Promise<void> {
  try {
    mkdirSync(dataDir, { recursive: true });
    const store = await openStore(dataDir, database);
    if (name === undefined) for (const one of await users(store)) console.log(`${one.name}\t${one.role}`);
    else if (values.drop) await drop(store, name);
    else await give(store, name);
    await store.close();
  } catch (error) {
    fail(`${whatFailed()} (${codeOf(error)}).`);
  }
}

async function give(store: Awaited<ReturnType<typeof openStore>>, to: string): Promise<void> {
  const role = roleSchema.safeParse(values.role);
  if (!role.success) fail(`--role wants one of ${roles.join(', ')}.`);
  if (!/^[\p{L}\p{N}][\p{L}\p{N} ._-]{0,99}$/u.test(to)) fail('A name has letters, digits, spaces, dots and hyphens, at most 100.');
  const token = newToken();
  await keepUser(store, { name: to, role: role.data }, token, new Date().toISOString());
  console.log(
    values.json
      ? JSON.stringify({ name: to, role: role.data, token })
      : `${to} (${role.data}) has the token ${token} – it is not shown again.`,
  );
}

async function drop(store: Awaited<ReturnType<typeof openStore>>, from: string): Promise<void> {
  if (!(await users(store)).some((one) => one.name === from)) fail(`Nobody is called “${from}” here.`);
  await dropUser(store, from);
  console.log(`The token of ${from} is not taken any more.`);
}

function wholeNumber(option: string, given: string, most: number): number {
  const number = Number(given);
  if (given.trim() === '' || !Number.isInteger(number) || number < 0 || number > most)
    fail(`${option} wants a whole number from 0 to ${most}, not “${given}”.`);
  return number;
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

function whatFailed(): string {
  return database === undefined ? `The newsroom cannot use the folder “${dataDir}”` : 'The newsroom cannot use its database';
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
