import { startWordPress } from '../wordpress/startWordPress.ts';
import type { ChaosServer } from './chaosServer.ts';

/** A real WordPress, written to by an author. Its clock is the machine's. */
export async function wordpressServer(): Promise<ChaosServer> {
  const site = await startWordPress();
  const { user, password } = site.accounts.author;
  const rows = (where: string): { post_name: string; post_status: string }[] =>
    JSON.parse(
      site.php(
        `global $wpdb; echo json_encode($wpdb->get_results("SELECT post_name, post_status FROM $wpdb->posts WHERE post_type='post' AND ${where}"));`,
      ),
    ) as { post_name: string; post_status: string }[];
  const releaseOf = (slug: string): string => slug.slice(0, 36);
  return {
    url: site.url,
    token: password,
    destination: { kind: 'wordpress', user },
    speed: 1,
    // A site is looked at again for five minutes after a recall; its clock is the machine's.
    recalls: false,
    embargoes: [null, null, 86_400_000],
    count: (releases) => {
      const found = rows("post_status IN ('publish','future','draft','pending','private')").filter(({ post_name }) =>
        releases.includes(releaseOf(post_name)),
      );
      const posts = new Map<string, number>();
      for (const { post_name, post_status } of found)
        if (post_status !== 'draft') posts.set(releaseOf(post_name), (posts.get(releaseOf(post_name)) ?? 0) + 1);
      return Promise.resolve({ posts, drafts: found.filter(({ post_status }) => post_status === 'draft').length });
    },
    shown: async () => {
      const answer = await fetch(`${site.url}/?rest_route=/wp/v2/posts&per_page=100&_fields=slug`);
      return ((await answer.json()) as { slug: string }[]).map(({ slug }) => releaseOf(slug));
    },
    close: site.close,
  };
}
