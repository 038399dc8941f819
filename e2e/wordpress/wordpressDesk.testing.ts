import { afterAll, beforeAll } from 'vitest';
import { startWordPress, type Account, type WordPress } from './startWordPress.ts';

/** A post as the site itself tells it, past the program under test. */
export interface SitePost {
  id: number;
  status: string;
  slug: string;
  date_gmt: string;
  title: { raw: string };
  content: { raw: string };
}

/** Starts one WordPress for a file of tests, and gives ways to look at it as somebody at headquarters does. */
export function wordpressForTests() {
  let site: WordPress | null = null;
  beforeAll(async () => {
    site = await startWordPress();
  }, 120_000);
  afterAll(() => site?.close());
  const open = (): WordPress => {
    if (!site) throw new Error('WordPress has not started');
    return site;
  };
  const ask = async <T>(method: string, path: string, body?: object, account: Account = open().accounts.editor): Promise<T> => {
    const answer = await fetch(`${open().url}/?rest_route=${path}`, {
      method,
      headers: {
        authorization: `Basic ${Buffer.from(`${account.user}:${account.password}`).toString('base64')}`,
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return (await answer.json()) as T;
  };
  return {
    site: open,
    ask,
    /** Every post of a release, trashed ones too, oldest first. */
    posts: (release: string) =>
      ask<SitePost[]>(
        'GET',
        `/wp/v2/posts&slug=${['', '-2', '__trashed', '-2__trashed'].map((end) => release + end).join(',')}&status=any,trash&context=edit&orderby=id&order=asc`,
      ),
    /** What anybody sees at the address of a release: the status of the answer and the page. */
    page: async (release: string) => {
      const answer = await fetch(`${open().url}/${release}/`, { redirect: 'manual' });
      return { status: answer.status, html: await answer.text() };
    },
  };
}
