import type { Publication, Version } from '../releases.ts';
import { factsOf } from './factsOf.ts';
import { escaped, layout } from './layout.ts';
import { readRelease } from './readRelease.ts';

/** All releases anybody may read, newest first. */
export function listPage(releases: readonly (Version & Publication)[]): string {
  const rows = releases.map(({ uuid, document }) => {
    const release = readRelease(document);
    return `<li lang="${escaped(release.language)}"><a href="/releases/${uuid}">${escaped(release.headline)}</a><small>${factsOf(release)}</small></li>`;
  });
  const list =
    rows.length === 0
      ? '<p>Nothing has been published yet. A release stands here as soon as it arrives.</p>'
      : `<ul class="release-list">${rows.join('\n')}</ul>`;
  return layout({ title: 'Releases', language: 'en', main: `<h1>Releases</h1>\n<p class="meta">Newest first</p>\n${list}` });
}
