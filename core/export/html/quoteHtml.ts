import { languageTag } from '../../i18n/language.ts';
import type { PartOf } from '../sheet/part.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Page } from './page.ts';
import { runsHtml } from './runsHtml.ts';

/** A quote, in its own language where that is another, with who said it in a caption of its own: the words said are not theirs. */
export function quoteHtml({ runs, attribution, language }: PartOf<'quote'>, { tag }: Page): string {
  if (runs.length === 0) return `<p>— ${escapeHtml(attribution)}</p>`;
  const own = languageTag[language];
  const quote = `<blockquote${own === tag ? '' : ` lang="${own}"`}><p>${runsHtml(runs)}</p></blockquote>`;
  if (attribution === '') return quote;
  return ['<figure class="quote">', quote, `<figcaption>— ${escapeHtml(attribution)}</figcaption>`, '</figure>'].join('\n');
}
