import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { largestPicture } from '../../core/photo/picture.ts';
import { fail } from '../../core/result.ts';
import type { Library } from '../library/library.ts';
import { contentPolicy } from './contentPolicy.ts';
import { fileInside } from './fileInside.ts';
import { origin } from './origin.ts';
import { readAtMost } from './readAtMost.ts';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
const guards = { 'content-security-policy': contentPolicy, 'x-content-type-options': 'nosniff' };
const refused = (status: 404 | 405) => new Response(null, { status, headers: guards });

/** Answers a request on the app's own origin: files of the built page inside `folder`, photos of the library, new photos. */
export async function answerRequest(folder: string, library: Pick<Library, 'photo' | 'addPhoto'>, request: Request): Promise<Response> {
  if (!request.url.startsWith(`${origin}/`)) return refused(404);
  const { pathname, searchParams } = new URL(request.url);
  if (request.method === 'POST' && pathname === '/photos') return takePhoto(request, searchParams.get('name') ?? '', library);
  if (request.method !== 'GET') return refused(405);
  const photo = /^\/photos\/([0-9a-f]{64})$/.exec(pathname)?.[1];
  return photo === undefined ? servePage(folder, pathname) : servePhoto(photo, library);
}

async function takePhoto(request: Request, name: string, library: Pick<Library, 'addPhoto'>): Promise<Response> {
  const bytes = await readAtMost(request.body, largestPicture.bytes);
  const label = name.slice(0, 200);
  const result =
    bytes === null || bytes.byteLength === 0 ? fail({ kind: 'picture-unreadable', name: label }) : await library.addPhoto(bytes, label);
  return Response.json(result, { headers: guards });
}

async function servePhoto(photo: string, library: Pick<Library, 'photo'>): Promise<Response> {
  const found = await library.photo(photo);
  if (!found.ok) return refused(404);
  return new Response(new Uint8Array(found.value.bytes), {
    headers: { ...guards, 'content-type': found.value.mime, 'cache-control': 'private, max-age=31536000, immutable' },
  });
}

async function servePage(folder: string, pathname: string): Promise<Response> {
  const file = fileInside(folder, pathname);
  const type = file === null ? undefined : types[path.extname(file)];
  if (file === null || type === undefined) return refused(404);
  try {
    return new Response(await readFile(file), { headers: { ...guards, 'content-type': type } });
  } catch {
    return refused(404);
  }
}
