import { z } from 'zod';
import { createDocument, type ZodOpenApiOperationObject, type ZodOpenApiPathsObject } from 'zod-openapi';
import { apiProblems, problemPrefix, type ApiProblem } from '../../core/api/apiProblem.ts';
import type { ApiRoute } from '../../core/api/apiRoute.ts';
import { apiRoutes } from '../../core/api/apiRoutes.ts';
import { problemView, recordKind, sha256Hex } from '../../core/api/resources.ts';
import { mayDo, roles, type Act } from '../../core/api/role.ts';

const about = `The web API that Dateline publishes to and shares drafts over.

A release and everything shared is named by a UUID that the client makes. A document is replaced only by whoever names the version it
replaces (\`If-Match\`). Whatever changes something carries an \`Idempotency-Key\`, made and stored before the first byte is sent: the same
request twice is done once and answered alike. An embargo is kept by the server. Nothing is ever deleted: versions stay.

A JSON body may come packed (\`Content-Encoding: gzip\`), and answers are packed for who takes them so; ETags are those of the unpacked bytes.

Errors are \`application/problem+json\` (RFC 9457); the \`type\` is the contract.`;

const parts: Record<string, z.ZodType> = {
  uuid: z.uuid().meta({ description: 'Made by the client' }),
  sha256: sha256Hex.meta({ description: 'SHA-256 of the photo in hex' }),
  n: z.coerce.number().int().positive().meta({ description: 'Number of the version' }),
  kind: recordKind,
};
const always: readonly ApiProblem[] = ['bad-credentials', 'not-allowed', 'rate-limited', 'internal'];

/** The Dateline API as an OpenAPI 3.1 document, made from the routes that the newsroom answers by. */
export function openApi() {
  const paths: ZodOpenApiPathsObject = {};
  for (const [operationId, route] of Object.entries(apiRoutes) as [string, ApiRoute][]) {
    const path = (paths[route.path] ??= {});
    path[route.method.toLowerCase() as 'get'] = operation(operationId, route);
  }
  return createDocument({
    openapi: '3.1.0',
    info: { title: 'Dateline API', version: '1.0.0', description: about, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: 'https://newsroom.example.org', description: 'A newsroom; http only on the same computer' }],
    security: [{ token: [] }],
    tags: tags.map(([name, description]) => ({ name, description })),
    paths,
    components: { securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'The token of a user' } } },
  });
}

const tags = [
  ['Newsroom', 'Who it is and what has happened there'],
  ['Releases', 'What is published'],
  ['Photos', 'By the hash of their bytes, whole or in pieces; of pieces the server speaks as tus 1.0 does, its refusals in plain words'],
  ['Shared', 'Drafts, contacts, sign-offs, fixed texts (snippets), templates and trainings that several desks work on'],
] as const;

const tagOf = ({ path }: ApiRoute): string =>
  path.startsWith('/v1/releases')
    ? 'Releases'
    : /^\/v1\/(assets|uploads)/.test(path)
      ? 'Photos'
      : path.startsWith('/v1/{kind}')
        ? 'Shared'
        : 'Newsroom';

const whoMay = (act: Act): string => roles.filter((role) => mayDo(role, act)).join(', ');

function operation(operationId: string, route: ApiRoute): ZodOpenApiOperationObject {
  const names = [...route.path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);
  const header = {
    ...(route.once ? { 'Idempotency-Key': z.string().meta({ description: 'Made with the job; a new one only for a new intent' }) } : {}),
    ...(route.conditional ? { 'If-Match': z.string().optional().meta({ description: 'ETag of the version this one replaces' }) } : {}),
    ...(operationId === 'putAsset' ? { 'Content-Digest': z.string().meta({ description: 'sha-256=:…: (RFC 9530)' }) } : {}),
    ...(operationId === 'asset' ? { Range: z.string().optional().meta({ description: 'bytes=FROM-TO' }) } : {}),
    ...tus[operationId],
  };
  return {
    operationId,
    summary: route.summary,
    description: `For: ${whoMay(route.act)}.`,
    tags: [tagOf(route)],
    requestParams: {
      ...(names.length > 0 ? { path: z.object(Object.fromEntries(names.map((name) => [name, parts[name] ?? z.string()]))) } : {}),
      ...(route.query ? { query: route.query } : {}),
      ...(Object.keys(header).length > 0 ? { header: z.object(header) } : {}),
    },
    ...(route.body === undefined ? {} : { requestBody: { required: true, content: bodyOf(route.body) } }),
    responses: {
      ...Object.fromEntries(
        Object.entries(route.gives).map(([status, { says, schema }]) => [status, { description: says, ...contentOf(route, schema) }]),
      ),
      ...problemResponses([...route.problems, ...always]),
    },
  };
}

const version = { 'Tus-Resumable': z.literal('1.0.0') };
const tus: Record<string, Record<string, z.ZodType>> = {
  startUpload: { ...version, 'Upload-Length': z.coerce.number().int().positive(), 'Upload-Metadata': z.string() },
  uploadOffset: version,
  goOnUpload: { ...version, 'Upload-Offset': z.coerce.number().int().nonnegative() },
};

const contentOf = ({ bytes }: ApiRoute, schema?: z.ZodType) =>
  schema ? { content: { 'application/json': { schema } } } : bytes === undefined ? {} : { content: bodyOf(bytes) };

const bodyOf = (body: z.ZodType | string) =>
  typeof body === 'string' ? { [body]: { schema: z.string().meta({ description: 'Bytes' }) } } : { 'application/json': { schema: body } };

/** One response a status; several problems may share it. */
function problemResponses(problems: readonly ApiProblem[]) {
  const statuses = [...new Set(problems.map((name) => apiProblems[name][0]))];
  return Object.fromEntries(
    statuses.map((status) => {
      const named = problems.filter((name) => apiProblems[name][0] === status);
      const description = named.map((name) => `\`${problemPrefix}${name}\`: ${apiProblems[name][1]}`).join('\n');
      return [String(status), { description, content: { 'application/problem+json': { schema: problemView } } }];
    }),
  );
}
