/** What the newsroom answers: header names in lower case. */
export interface Answer {
  status: number;
  headers: Record<string, string>;
  body: string | Uint8Array;
}

/** An answer of the API in JSON. */
export const jsonAnswer = (status: number, value: unknown, headers: Record<string, string> = {}): Answer => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body: JSON.stringify(value),
});

/** What can go wrong at the API, with the status and title each is told by (RFC 9457; types are `urn:dateline:problem:<name>`). */
const problems = {
  'bad-credentials': [401, 'The token is not known'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  'key-missing': [400, 'Idempotency-Key is missing'],
  'key-reused': [422, 'Idempotency-Key was used for something else'],
  'body-unreadable': [400, 'The body is not JSON'],
  'schema-mismatch': [422, 'The document is not valid ninjs 3.1'],
  'asset-missing': [424, 'A photo has not been sent yet'],
  'digest-mismatch': [400, 'The bytes are not those that were announced'],
  'version-conflict': [412, 'Another version is here'],
  'precondition-missing': [428, 'If-Match is missing'],
  'too-large': [413, 'That is too large'],
  'unsupported-media': [415, 'That kind of content is not taken'],
} as const;

/** Tells what went wrong as problem+json. */
export function problem(name: keyof typeof problems, more: Record<string, unknown> = {}): Answer {
  const [status, title] = problems[name];
  return {
    status,
    headers: { 'content-type': 'application/problem+json' },
    body: JSON.stringify({ type: `urn:dateline:problem:${name}`, title, status, ...more }),
  };
}
