import { factsOf } from './factsOf.ts';
import { escaped, layout } from './layout.ts';
import type { ReleaseFacts } from './readRelease.ts';

/** All releases anybody may read, newest first. */
export function listPage(releases: readonly { uuid: string; facts: ReleaseFacts }[]): string {
  const rows = releases.map(
    ({ uuid, facts }) =>
      `<li lang="${escaped(facts.language)}"><a href="/releases/${uuid}">${escaped(facts.headline)}</a><small>${factsOf(facts)}</small></li>`,
  );
  const list =
    rows.length === 0
      ? '<p>Nothing has been published yet. A release stands here as soon as it arrives.</p>'
      : `<ul class="release-list">${rows.join('\n')}</ul>`;
  return layout({ title: 'Releases', language: 'en', main: `<h1>Releases</h1>\n<p class="meta">Newest first</p>\n${list}` });
}
