import type { ModelAnswer, ModelServer } from './modelServer.ts';

interface Kept {
  id: number;
  status: string;
  slug: string;
  date_gmt: string;
  title: { raw: string };
  content: { raw: string };
  link: string;
}

/** Nearer than this by its own clock, WordPress publishes at once; in ms. */
const atOnce = 60_000;

/**
 * WordPress as far as it was measured: a create is a post however often it comes, a draft's name gets a number when it is taken, a
 * time that is less than a minute off is now. Nothing is idempotent and nothing is conditional.
 */
export function memoryWordPress(now: () => Date, until: number | null): ModelServer {
  const posts: Kept[] = [];
  const media: { id: number; slug: string; source_url: string }[] = [];
  let early = false;
  const json = (status: number, value: unknown): ModelAnswer => ({
    status,
    headers: { 'content-type': 'application/json; charset=UTF-8', date: now().toUTCString() },
    body: JSON.stringify(value),
  });
  const freeName = (slug: string): string => {
    const taken = new Set(posts.map((post) => post.slug));
    for (let number = 1; ; number += 1) {
      const name = number === 1 ? slug : `${slug}-${number}`;
      if (!taken.has(name)) return name;
    }
  };
  const look = (): void => {
    for (const post of posts) {
      const at = Date.parse(`${post.date_gmt}Z`);
      if (post.status === 'future' && at <= now().getTime()) post.status = 'publish';
      early ||= post.status === 'publish' && until !== null && now().getTime() < until;
    }
  };
  function change(post: Kept, given: Record<string, string>): void {
    if (given['title'] !== undefined) post.title.raw = given['title'];
    if (given['content'] !== undefined) post.content.raw = given['content'];
    if (given['date_gmt'] !== undefined) post.date_gmt = given['date_gmt'];
    const { status } = given;
    if (status === undefined) return;
    const isNow = Date.parse(`${post.date_gmt}Z`) - now().getTime() < atOnce;
    if (status === 'publish' && given['date_gmt'] === undefined) post.date_gmt = now().toISOString().slice(0, 19);
    post.status = status === 'future' && isNow ? 'publish' : status;
  }
  return {
    answer: ({ method, path, body, headers }) => {
      look();
      const query = new URL(path, 'http://x').searchParams;
      const route = query.get('rest_route') ?? '';
      const given = () => JSON.parse(new TextDecoder().decode(body)) as Record<string, string>;
      const names = (query.get('slug') ?? '').split(',');
      if (route === '/wp/v2/media' && method === 'GET')
        return json(
          200,
          media.filter(({ slug }) => names.includes(slug)),
        );
      if (route === '/wp/v2/media') {
        const wanted = /filename="([^".]+)/u.exec(headers['content-disposition'] ?? '')?.[1] ?? '';
        const slug = media.some((one) => one.slug === wanted) ? `${wanted}-${media.length + 1}` : wanted;
        const kept = { id: media.length + 1000, slug, source_url: `http://127.0.0.1:1/uploads/${slug}.png` };
        media.push(kept);
        return json(201, kept);
      }
      if (route === '/wp/v2/posts' && method === 'GET')
        return json(
          200,
          posts.filter(({ slug }) => names.includes(slug)),
        );
      if (route === '/wp/v2/posts') {
        const id = posts.length + 1;
        const post = {
          id,
          status: 'draft',
          slug: freeName(given()['slug'] ?? ''),
          date_gmt: now().toISOString().slice(0, 19),
          link: `http://127.0.0.1:1/?p=${id}`,
        };
        const kept: Kept = { ...post, title: { raw: '' }, content: { raw: '' } };
        posts.push(kept);
        change(kept, given());
        return json(201, kept);
      }
      const post = posts.find(({ id }) => route === `/wp/v2/posts/${id}`);
      if (!post) return json(404, { code: 'rest_post_invalid_id', message: 'Invalid post ID.', data: { status: 404 } });
      if (method === 'DELETE') Object.assign(post, { status: 'trash', slug: `${post.slug}__trashed` });
      else if (method === 'POST') change(post, given());
      look();
      return json(200, post);
    },
    held: async () => ({
      published: posts.filter(({ status }) => status === 'publish' || status === 'future').length,
      drafts: posts.filter(({ status }) => status === 'draft').length,
    }),
    wasEarly: () => early,
  };
}
