import type { PhotoBytes } from '../../export/exporter.ts';
import { unreachable } from '../../export/unreachable.ts';
import type { ApiRequest } from '../apiRequest.ts';

/** What a post says; `content` is HTML, the others are words. */
export interface PostText {
  title: string;
  content: string;
  excerpt: string;
}

/** One thing asked of a WordPress site. `post` is its number for a release, `md5` of the bytes in hexadecimal. */
export type WordPressAsk =
  | { for: 'site' }
  | { for: 'me' }
  | { for: 'found'; release: string }
  | { for: 'post'; post: number }
  | { for: 'photo-found'; photo: string }
  | { for: 'photo'; photo: string; content: PhotoBytes; md5: string; alt: string }
  | { for: 'create'; release: string; text: PostText }
  /** `at` is the instant in UTC it is to appear at; null at once. */
  | { for: 'publish'; post: number; at: string | null; text: PostText | null }
  | { for: 'to-draft'; post: number }
  | { for: 'trash'; post: number };

/** A photo is found again by this name. */
export const photoSlug = (photo: string): string => `sha-${photo}`;

/** What a release's posts are called: a draft made by a request that came late gets a number, one in the trash an ending. */
const slugs = (release: string): string[] => ['', '-2', '-3', '-4'].flatMap((end) => [`${release}${end}`, `${release}${end}__trashed`]);

/** An instant as WordPress takes it: in UTC without saying so, and in whole seconds, never earlier than it was. */
const toSecond = (at: string): string => new Date(Math.ceil(Date.parse(at) / 1000) * 1000).toISOString().slice(0, 19);

const postFields = 'id,status,slug,link,date_gmt,title,content';
const longestAlt = 300;

/**
 * What to send for a thing asked. WordPress knows neither keys nor conditions: a create is looked for by the release's UUID before it
 * is sent again, everything else goes by number. The way over `rest_route` works whatever addresses the site gives its pages.
 */
export function wordpressRequest(ask: WordPressAsk): ApiRequest {
  switch (ask.for) {
    case 'site':
      return get('/', { _fields: 'name,namespaces' });
    case 'me':
      return get('/wp/v2/users/me', { context: 'edit', _fields: 'id,name,capabilities' });
    case 'found':
      return get('/wp/v2/posts', {
        slug: slugs(ask.release).join(','),
        status: 'any,trash',
        context: 'edit',
        per_page: '50',
        orderby: 'id',
        order: 'asc',
        _fields: postFields,
      });
    case 'post':
      return get(`/wp/v2/posts/${ask.post}`, { context: 'edit', _fields: postFields });
    case 'photo-found':
      return get('/wp/v2/media', { slug: photoSlug(ask.photo), _fields: 'id,slug,source_url' });
    case 'photo': {
      const extension = ask.content.mime === 'image/png' ? 'png' : 'jpg';
      return {
        method: 'POST',
        path: route('/wp/v2/media', { alt_text: ask.alt.slice(0, longestAlt), _fields: 'id,slug,source_url' }),
        headers: {
          'content-type': ask.content.mime,
          'content-disposition': `attachment; filename="${photoSlug(ask.photo)}.${extension}"`,
          'content-md5': ask.md5,
        },
        body: ask.content.bytes,
      };
    }
    case 'create':
      return post('/wp/v2/posts', { ...ask.text, slug: ask.release, status: 'draft' });
    case 'publish':
      return post(`/wp/v2/posts/${ask.post}`, {
        ...ask.text,
        ...(ask.at === null ? { status: 'publish' } : { status: 'future', date_gmt: toSecond(ask.at) }),
      });
    case 'to-draft':
      return post(`/wp/v2/posts/${ask.post}`, { status: 'draft' });
    case 'trash':
      return { ...get(`/wp/v2/posts/${ask.post}`, { _fields: 'id,status' }), method: 'DELETE' };
    default:
      return unreachable(ask);
  }
}

const route = (path: string, query: Record<string, string>): string =>
  `/?${Object.entries({ rest_route: path, ...query })
    .map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
    .join('&')}`;
const get = (path: string, query: Record<string, string>): ApiRequest => ({
  method: 'GET',
  path: route(path, query),
  headers: {},
  body: null,
});
const post = (path: string, value: object): ApiRequest => ({
  method: 'POST',
  path: route(path, { context: 'edit', _fields: postFields }),
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(value),
});
