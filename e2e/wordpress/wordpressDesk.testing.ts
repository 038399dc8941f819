import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import type { Release } from '../../core/release/release.ts';
import { madeRelease } from '../../electron/library/library.testing.ts';
import { startFaultProxy, type Fault } from '../faultProxy.ts';
import { libraryFor, openDesk } from '../newsroom/desk.testing.ts';
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

/** A release nobody has seen yet. */
export const written = (more: Parameters<typeof madeRelease>[0] = {}): Release => ({
  ...madeRelease({ headline: 'Joint training', ...more }, 'Words of the release.'),
  id: randomUUID(),
});

/** Starts one WordPress for a file of tests, and gives ways to look at it as somebody at headquarters does. `isWasm`: without the machine's PHP. */
export function wordpressForTests(isWasm?: boolean) {
  let site: WordPress | null = null;
  beforeAll(async () => {
    site = await startWordPress(undefined, isWasm);
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
  /** A desk whose one destination is the site, written to by an author, over a line on which `fault` goes wrong. */
  const deskAt = async (fault: (line: string) => Fault = () => 'none', now = () => new Date()) => {
    const { url, accounts } = open();
    const proxy = await startFaultProxy(url, fault);
    onTestFinished(proxy.close);
    const { library, photo } = libraryFor();
    const { user, password } = accounts.author;
    const desk = openDesk({ address: proxy.url, token: password, library, now, destination: { kind: 'wordpress', user } });
    return { ...desk, photo };
  };
  return {
    deskAt,
    site: open,
    ask,
    /** Every post of a release, trashed ones too, oldest first. */
    posts: (release: string) =>
      ask<SitePost[]>(
        'GET',
        `/wp/v2/posts&slug=${['', '-2', '-3', '__trashed', '-2__trashed'].map((end) => release + end).join(',')}&status=any,trash&context=edit&orderby=id&order=asc`,
      ),
    /** What anybody sees at the address of a release: the status of the answer and the page. */
    page: async (release: string) => {
      const answer = await fetch(`${open().url}/${release}/`, { redirect: 'manual' });
      return { status: answer.status, html: await answer.text() };
    },
  };
}
