import { Agent, request } from 'node:http';
import fc from 'fast-check';

/** Words that have broken other programs: SQL, HTML, paths, formats, signs that are none. */
export const evilWords = [
  "'; DROP TABLE versions; --",
  "' OR '1'='1",
  '" OR ""="',
  '1); DELETE FROM publications; --',
  '$1; SELECT pg_sleep(10); --',
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '</title><svg/onload=alert(1)>',
  '{{constructor.constructor("return process")()}}',
  '../../../../etc/passwd',
  '..%2f..%2fnewsroom.db',
  '%00',
  '\u0000',
  '\ud800',
  '\u202Egnp.exe',
  '__proto__',
  'constructor',
  '%s%s%s%n',
  'A'.repeat(20_000),
  '١٢٣',
  '-1',
  '1e309',
  'NaN',
  '\r\nSet-Cookie: a=b',
];

const evil = fc.oneof(fc.constantFrom(...evilWords), fc.string({ unit: 'binary', maxLength: 60 }), fc.uuid());
const methods = ['GET', 'HEAD', 'PUT', 'POST', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'];
const kinds = [
  'drafts',
  'contacts',
  'signoffs',
  'snippets',
  'templates',
  'trainings',
  'releases',
  'assets',
  'uploads',
  'changes',
  'status',
  'nothing',
];

const part = fc.oneof(
  { weight: 3, arbitrary: fc.uuid() },
  { weight: 2, arbitrary: fc.constantFrom(...kinds, 'versions', 'publish', 'retract', 'approve', '1', '0', '-1', '999999999999') },
  { weight: 2, arbitrary: fc.constantFrom(`sha256-${'a'.repeat(64)}`, 'a'.repeat(64), '..', '.', '', '%2e%2e', '%c0%ae', '%ff') },
  { weight: 2, arbitrary: evil.map(encodeLoosely) },
);
const path = fc
  .tuple(
    fc.constantFrom('/v1', '/v1', '/v1', '/releases', '/photos', '', '//evil.example'),
    fc.constantFrom(...kinds),
    fc.array(part, { maxLength: 3 }),
    fc.option(evil),
  )
  .map(([root, kind, parts, query]) => `${[root, kind, ...parts].join('/')}${query === null ? '' : `?since=${encodeLoosely(query)}`}`);

/** As a careless client writes a path: what HTTP forbids is escaped, the rest stands as it is. */
function encodeLoosely(text: string): string {
  return Array.from(text.slice(0, 2000).toWellFormed(), (sign) => (/[\x21-\x7e]/.test(sign) ? sign : encodeURIComponent(sign))).join('');
}

/** One request in six reaches a place where things are written, so that what is done with its body is tried and not only its path. */
const written = fc
  .tuple(fc.constantFrom('drafts', 'contacts', 'templates', 'releases'), fc.uuid())
  .map(([kind, id]) => `/v1/${kind}/${id}`);

const json = fc.oneof(
  fc.json({ maxDepth: 5 }),
  fc.constantFrom('', '{', '[]', 'null', '{"etag":', '"', '{"a":1}{"b":2}', '{"__proto__":{"role":"release-authority"}}'),
  fc.nat(200_000).map((deep) => '['.repeat(deep)),
  fc.nat(200_000).map((deep) => `${'{"a":'.repeat(deep)}1${'}'.repeat(deep)}`),
  fc
    .dictionary(fc.oneof(fc.constantFrom('etag', 'reason', 'uri', 'headlines', 'bodies', 'embargoedUntil', 'associations'), evil), evil)
    .map((value) => JSON.stringify(value)),
);
const header = (text: string) => text.replaceAll(/[^\x20-\x7e]/gu, '?').slice(0, 300);

/** A request nobody with good intent sends. */
export interface HostileRequest {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
}

/** A right document of which one value, anywhere, is something else. */
const nearlyRight = (document: object): fc.Arbitrary<string> => {
  const text = JSON.stringify(document);
  const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|\d+|true|false|null)/g)];
  return fc.tuple(fc.constantFrom(...values), fc.oneof(evil, fc.jsonValue({ maxDepth: 3 }))).map(([found, other]) => {
    const at = found.index + 1;
    return text.slice(0, at) + JSON.stringify(other) + text.slice(at + (found[1] ?? '').length);
  });
};

/** Requests that are right but for one thing, so that they are turned away late or not at all. */
const nearMiss = (tokens: readonly string[], document: object): fc.Arbitrary<HostileRequest> => {
  const headers = fc.record({
    authorization: fc.constantFrom(...tokens.map((token) => `Bearer ${token}`)),
    'content-type': fc.constant('application/json'),
    'idempotency-key': fc.oneof(fc.uuid(), fc.constantFrom('one', 'two')),
    'if-match': fc.constantFrom('*', '"x"', `"${'a'.repeat(64)}"`),
  });
  const release = '5f0c3a52-6f0e-4d5f-9c37-3f1d6f7f2a11';
  const act = fc.constantFrom('publish', 'approve', 'submit', 'retract');
  const told = fc.record(
    { etag: fc.constantFrom(`"${'a'.repeat(64)}"`, ...evilWords), reason: evil, embargoedUntil: evil },
    { requiredKeys: [] },
  );
  return fc.oneof(
    fc
      .tuple(headers, nearlyRight({ ...document, uri: `urn:uuid:${release}` }))
      .map(([given, body]) => ({ method: 'PUT', path: `/v1/releases/${release}`, headers: given, body })),
    fc.tuple(headers, act, told).map(([given, what, value]) => ({
      method: 'POST',
      path: `/v1/releases/${release}/${what}`,
      headers: given,
      body: JSON.stringify(value),
    })),
    fc.tuple(headers, written, nearlyRight(document)).map(([given, at, body]) => ({ method: 'PUT', path: at, headers: given, body })),
    fc.tuple(headers, written).map(([given, at]) => ({ method: 'DELETE', path: at, headers: given, body: '' })),
  );
};

/** Requests of every sort, in any role; `tokens` are those of users the newsroom knows, `document` one that it would take. */
export const hostileRequest = (tokens: readonly string[], document: object): fc.Arbitrary<HostileRequest> =>
  fc.oneof(anyRequest(tokens), nearMiss(tokens, document));

const anyRequest = (tokens: readonly string[]): fc.Arbitrary<HostileRequest> =>
  fc
    .record({
      method: fc.constantFrom(...methods),
      path: fc.oneof({ weight: 5, arbitrary: path }, { weight: 1, arbitrary: written }),
      token: fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: evil.map(header) }),
      type: fc.constantFrom('application/json', 'application/json', 'image/png', 'text/html', 'application/offset+octet-stream', ''),
      key: fc.oneof(fc.uuid(), evil.map(header)),
      match: fc.option(fc.oneof(fc.constantFrom('*', '"x"', `"${'a'.repeat(64)}"`), evil.map(header))),
      tus: fc.option(
        fc.tuple(
          fc.constantFrom('0', '-1', '99999999999999', 'x'),
          evil.map((text) => `sha256 ${Buffer.from(text).toString('base64')}`),
        ),
      ),
      body: json,
    })
    .map(({ method, path: at, token, type, key, match, tus, body }) => ({
      method,
      path: at.replaceAll(/[^\x21-\x7e]/gu, ''),
      headers: {
        authorization: `Bearer ${token}`,
        'content-type': type,
        'idempotency-key': key,
        ...(match === null ? {} : { 'if-match': match, 'if-none-match': match }),
        ...(tus === null ? {} : { 'tus-resumable': '1.0.0', 'upload-offset': tus[0], 'upload-length': tus[0], 'upload-metadata': tus[1] }),
      },
      body: method === 'GET' || method === 'HEAD' || method === 'TRACE' ? '' : body,
    }));

const agent = new Agent({ keepAlive: true, maxSockets: 16 });

/** Sends it as it is; the status, and what came with it. A connection that is closed for it is 0. */
export const send = (url: string, { method, path: at, headers, body }: HostileRequest): Promise<{ status: number; text: string }> =>
  new Promise((answer) => {
    const { hostname, port } = new URL(url);
    const bytes = Buffer.from(body);
    const sending = request(
      { hostname, port, method, path: at || '/', headers: { ...headers, 'content-length': bytes.length }, agent },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => answer({ status: response.statusCode ?? 0, text: Buffer.concat(chunks).toString() }));
        response.on('error', () => answer({ status: 0, text: '' }));
      },
    );
    sending.on('error', () => answer({ status: 0, text: '' }));
    sending.end(bytes);
  });
