/** The reference newsroom as a program: `npm run newsroom -- [--port N] [--data DIR] [--token T] [--json]`. */
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { startNewsroom } from './startNewsroom.ts';

const { values } = parseArgs({
  options: { port: { type: 'string' }, data: { type: 'string' }, token: { type: 'string' }, json: { type: 'boolean' } },
});
const port = Number(values.port ?? 8460);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`--port wants a number from 0 to 65535, not “${values.port}”.`);
const dataDir = path.resolve(values.data ?? path.join(os.homedir(), '.dateline-newsroom'));

try {
  const newsroom = await startNewsroom({ port, dataDir, ...(values.token === undefined ? {} : { token: values.token }) });
  const { url, token } = newsroom;
  console.log(values.json ? JSON.stringify({ url, token, data: dataDir }) : `The newsroom is open at ${url} – its token is ${token}`);
  const end = () => void newsroom.close().then(() => process.exit(0));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
  // npm passes SIGTERM on to its shell alone, which dies of it and leaves this process behind.
  const parent = process.ppid;
  if (process.env['npm_lifecycle_event'] === 'newsroom') setInterval(() => process.ppid === parent || end(), 250).unref();
} catch (error) {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE') fail(`Port ${port} is taken. Choose another with --port, or --port 0 for a free one.`);
  fail(`The newsroom cannot use the folder “${dataDir}” (${code || String(error)}). Choose another with --data.`);
}

function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}
