import { connect, createServer, type Socket } from 'node:net';

/** What goes wrong with one connection on its way to the server. */
export type Fault =
  /** Nothing. */
  | 'none'
  /** The connection is reset before anything is said. */
  | 'refuse'
  /** The request is swallowed and nothing ever comes back. */
  | 'blackhole'
  /** The link breaks in the middle of the request. */
  | 'cut-request'
  /** The server has done everything, and its answer is lost. */
  | 'drop-response'
  /** The server has done everything, and its answer breaks off before the end. */
  | 'cut-response'
  /** The request reaches the server only after the sender has given up. */
  | 'late'
  /** Somebody on the way answers instead of the server. */
  | { status: number; headers?: Record<string, string>; body?: string };

/** The sign-in page of a hotel: 200 and HTML for whatever is asked. */
export const signInPage: Fault = { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Sign in</title>' };

/** A proxy that is running. `requests` holds the first line and what went wrong for every connection that was made. */
export interface FaultProxy {
  url: string;
  requests: { line: string; fault: Fault }[];
  close: () => Promise<void>;
}

/**
 * Starts a TCP proxy before a server at `to` (`http://127.0.0.1:port`); `fault` decides over each request by its first line,
 * and `swallowed` hears of each that is left without an answer.
 */
export async function startFaultProxy(to: string, fault: (line: string) => Fault, swallowed = () => {}): Promise<FaultProxy> {
  const upstream = Number(new URL(to).port);
  const sockets = new Set<Socket>();
  const requests: FaultProxy['requests'] = [];
  const track = (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => {}).on('close', () => sockets.delete(socket));
    return socket;
  };
  const server = createServer((client) => {
    track(client);
    let request = Buffer.alloc(0);
    let isDecided = false;
    client.on('data', (chunk: Buffer) => {
      request = Buffer.concat([request, chunk]);
      const line = request.subarray(0, request.indexOf('\r\n')).toString();
      const isWhole = request.length >= lengthOf(request);
      if (isDecided || !isWhole) return;
      isDecided = true;
      const given = fault(line);
      requests.push({ line, fault: given });
      meet(given, client, request, () => track(connect(upstream, '127.0.0.1')));
      if (given === 'blackhole' || given === 'late') swallowed();
    });
  });
  await new Promise<void>((started) => void server.listen(0, '127.0.0.1', started));
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    requests,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        for (const socket of sockets) socket.destroy();
      }),
  };
}

/** How long the request in a buffer is when it is whole; endless before its headers are. */
function lengthOf(request: Buffer): number {
  const head = request.indexOf('\r\n\r\n');
  if (head === -1) return Infinity;
  const length = /^content-length: *(\d+)/im.exec(request.subarray(0, head).toString('latin1'));
  return head + 4 + Number(length?.[1] ?? 0);
}

function meet(fault: Fault, client: Socket, request: Buffer, reach: () => Socket): void {
  if (typeof fault === 'object') {
    const { status, headers = {}, body = '' } = fault;
    const lines = Object.entries({ 'content-length': String(Buffer.byteLength(body)), connection: 'close', ...headers });
    client.end(`HTTP/1.1 ${status} Fault\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n${body}`);
  } else if (fault === 'refuse') client.resetAndDestroy();
  else if (fault === 'late') client.on('close', () => void reach().end(request).resume());
  else if (fault !== 'blackhole') forward(fault, client, request, reach());
}

type Forwarded = 'none' | 'cut-request' | 'drop-response' | 'cut-response';

function forward(fault: Forwarded, client: Socket, request: Buffer, server: Socket): void {
  if (fault === 'cut-request') {
    server.end(request.subarray(0, Math.floor(request.length * 0.9)), () => client.resetAndDestroy());
    return;
  }
  let response = Buffer.alloc(0);
  server.write(request);
  server.on('data', (chunk: Buffer) => {
    response = Buffer.concat([response, chunk]);
  });
  server.on('close', () => {
    if (fault === 'none') client.end(response);
    else if (fault === 'drop-response') client.resetAndDestroy();
    else client.write(response.subarray(0, response.length - 5), () => client.destroy());
  });
}
