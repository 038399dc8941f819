import { connect, createServer } from 'node:net';

/** A way to a server on which bytes are counted: what was asked, what was answered, in how many connections. */
export interface Meter {
  url: string;
  requests: () => number;
  asked: () => number;
  answered: () => number;
  close: () => Promise<void>;
}

/** Opens a meter before a server at `to` (`http://127.0.0.1:port`). One connection is one request, as the courier sends them. */
export async function openMeter(to: string): Promise<Meter> {
  const { hostname, port } = new URL(to);
  let [requests, asked, answered] = [0, 0, 0];
  const server = createServer((client) => {
    requests += 1;
    const upstream = connect(Number(port), hostname);
    client.on('data', (bytes: Buffer) => {
      asked += bytes.length;
    });
    upstream.on('data', (bytes: Buffer) => {
      answered += bytes.length;
    });
    client.on('error', () => upstream.destroy());
    upstream.on('error', () => client.destroy());
    client.pipe(upstream).pipe(client);
  });
  await new Promise<void>((opened) => void server.listen(0, '127.0.0.1', opened));
  const bound = server.address();
  return {
    url: `http://127.0.0.1:${typeof bound === 'object' && bound ? bound.port : 0}`,
    requests: () => requests,
    asked: () => asked,
    answered: () => answered,
    close: () => new Promise((closed) => void server.close(() => closed())),
  };
}
