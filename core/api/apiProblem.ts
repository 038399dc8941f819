/** What a problem type of the API begins with (RFC 9457); the name in the table follows. */
export const problemPrefix = 'urn:dateline:problem:';

/** What can go wrong at the API, with the status and title each is told by. The type is the contract, never the title. */
export const apiProblems = {
  'body-unreadable': [400, 'The body is not what this route takes'],
  'key-missing': [400, 'Idempotency-Key is missing'],
  'digest-mismatch': [400, 'The bytes are not those that were announced'],
  'bad-credentials': [401, 'The token is not known'],
  'not-allowed': [403, 'Your role may not do this'],
  'not-yours': [403, 'Somebody else wrote what is public of this; he or an editor may change it'],
  'not-found': [404, 'There is nothing here'],
  'method-not-allowed': [405, 'This cannot be done here'],
  'awaits-approval': [409, 'A release authority has not approved this version yet'],
  gone: [410, 'This was deleted here'],
  retracted: [410, 'This version was retracted and is not published again'],
  'version-conflict': [412, 'Another version is here'],
  'approved-version-is-not-current': [412, 'Another version than the approved one is here'],
  'too-large': [413, 'That is too large'],
  'unsupported-media': [415, 'That kind of content is not taken'],
  'range-unsatisfiable': [416, 'The photo ends before that'],
  'key-reused': [422, 'Idempotency-Key was used for something else'],
  'schema-mismatch': [422, 'The document is not valid'],
  'asset-missing': [424, 'A photo has not been sent yet'],
  'precondition-missing': [428, 'If-Match is missing'],
  'rate-limited': [429, 'Too many requests; try again later'],
  'too-many-uploads': [429, 'Too many photos of yours are begun; finish one first'],
  internal: [500, 'The newsroom has a fault; nothing was changed'],
} as const satisfies Record<string, readonly [status: number, title: string]>;

export type ApiProblem = keyof typeof apiProblems;
