import { factsOf, word } from './factsOf.ts';
import type { ReleasePage } from './keptPage.ts';
import { escaped, layout } from './layout.ts';

/** A release as a page anybody can read. `publicFrom` is an instant in UTC. */
export function releasePage({ facts, html }: ReleasePage, publicFrom: string): string {
  const { headline, subheadline, publisher, language } = facts;
  const main = [
    '<article>',
    publisher === '' ? '' : `<p class="publisher">${escaped(publisher)}</p>`,
    `<h1>${escaped(headline)}</h1>`,
    subheadline === '' ? '' : `<p class="sub">${escaped(subheadline)}</p>`,
    `<p class="meta">${factsOf(facts)}</p>`,
    html,
    `<p class="foot">${word(language, 'Public since', 'Опубликовано')} <time datetime="${escaped(publicFrom)}">${escaped(clock(publicFrom))}</time> UTC</p>`,
    '</article>',
  ];
  return layout({ title: headline, language, main: main.filter((line) => line !== '').join('\n') });
}

const clock = (instant: string): string => instant.slice(0, 16).replace('T', ' ');
