/**
 * PHP from a WebAssembly build, for machines that have none, called as PHP itself is: `FILE ARGUMENT…`, `-r CODE`, or
 * `-S HOST:PORT -t FOLDER ROUTER` for a server. One request is answered at a time.
 */
import { readFileSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import path from 'node:path';
import { getPHPLoaderModule } from '@php-wasm/node-8-3';
import { loadPHPRuntime, PHP, type PHPResponse } from '@php-wasm/universal';

/** A PHP is thrown away after so many requests: what a script leaves in its memory is not cleaned up by itself. */
const longestLife = 200;

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
};

/** A PHP that sees this folder where it lies on the machine. */
async function phpIn(folder: string): Promise<PHP> {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  php.mkdir(folder);
  await php.mount(folder, (_, files, place) => {
    files.mount(files.filesystems['NODEFS'], { root: folder }, place);
    return () => files.unmount(place);
  });
  return php;
}

const written = (response: PHPResponse): never => {
  process.stdout.write(response.text);
  process.stderr.write(response.errors);
  process.exit(response.exitCode);
};

async function serve(host: string, port: number, folder: string, script: string): Promise<void> {
  let php = await phpIn(folder);
  let served = 0;
  let turn: Promise<unknown> = Promise.resolve();
  const answer = async (request: IncomingMessage, body: Buffer, response: ServerResponse): Promise<void> => {
    if (served++ > longestLife) {
      php.exit();
      php = await phpIn(folder);
      served = 1;
    }
    const said = await php.run({
      scriptPath: script,
      relativeUri: request.url ?? '/',
      protocol: 'http',
      method: request.method ?? 'GET',
      headers: Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)])),
      body: new Uint8Array(body),
      $_SERVER: {
        DOCUMENT_ROOT: folder,
        REMOTE_ADDR: '127.0.0.1',
        SERVER_NAME: host,
        SERVER_PORT: String(port),
        SCRIPT_NAME: '/index.php',
      },
    });
    response.writeHead(said.httpStatusCode, said.headers);
    response.end(said.bytes);
  };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      if (file(folder, request.url ?? '/', response)) return;
      turn = turn
        .then(() => answer(request, Buffer.concat(chunks), response))
        .catch((fault: unknown) => {
          // A PHP that failed is not asked again.
          served = longestLife + 1;
          process.stderr.write(`${String(fault)}\n`);
          if (!response.headersSent) response.writeHead(500);
          response.end();
        });
    });
  });
  server.listen(port, host);
}

/** Gives a file as it lies there, if the address names one that is no script. */
function file(folder: string, url: string, response: ServerResponse): boolean {
  const asked = decodeURIComponent(url.split('?')[0] ?? '/');
  const place = path.join(folder, asked);
  if (asked === '/' || asked.endsWith('.php') || !place.startsWith(folder + path.sep)) return false;
  if (statSync(place, { throwIfNoEntry: false })?.isFile() !== true) return false;
  response.writeHead(200, { 'content-type': types[path.extname(place).toLowerCase()] ?? 'application/octet-stream' });
  response.end(readFileSync(place));
  return true;
}

const [first = '', ...rest] = process.argv.slice(2);
if (first === '-S') {
  const [where = '', , folder = '', script = ''] = rest;
  const [host = '', port = ''] = where.split(':');
  await serve(host, Number(port), folder, script);
} else if (first === '-r') {
  const [code = '', folder = process.cwd()] = rest;
  const php = await phpIn(folder);
  written(await php.run({ code: `<?php ${code}` }));
} else {
  const php = await phpIn(path.dirname(first));
  const given = JSON.stringify(JSON.stringify([first, ...rest]));
  // What stands in the file reads its arguments from $argv.
  written(
    await php.run({
      code: `<?php $argv = json_decode(${given.replaceAll('$', String.raw`\$`)}, true); $argc = count($argv); require $argv[0];`,
    }),
  );
}
