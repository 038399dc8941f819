import { cleanHtml } from './cleanHtml.ts';
import { factsOf, word } from './factsOf.ts';
import { escaped, layout } from './layout.ts';
import type { ShownRelease } from './readRelease.ts';

/** A release as a page anybody can read. `publicFrom` is an instant in UTC. */
export function releasePage(release: ShownRelease, publicFrom: string): string {
  const { headline, subheadline, publisher, language, html, plain } = release;
  const body =
    cleanHtml(html) ||
    plain
      .split('\n')
      .map((line) => `<p>${escaped(line)}</p>`)
      .join('\n');
  const main = [
    '<article>',
    publisher === '' ? '' : `<p class="publisher">${escaped(publisher)}</p>`,
    `<h1>${escaped(headline)}</h1>`,
    subheadline === '' ? '' : `<p class="sub">${escaped(subheadline)}</p>`,
    `<p class="meta">${factsOf(release)}</p>`,
    body,
    `<p class="foot">${word(language, 'Public since', 'Опубликовано')} <time datetime="${escaped(publicFrom)}">${escaped(clock(publicFrom))}</time> UTC</p>`,
    '</article>',
  ];
  return layout({ title: headline, language, main: main.filter((line) => line !== '').join('\n') });
}

const clock = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
