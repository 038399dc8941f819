import type { Sheet } from '../sheet/sheet.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Page } from './page.ts';
import { partHtml } from './partHtml.ts';

/** A release as one `<article>`: letterhead, release line, headline, body, end mark. */
export const articleHtml = (sheet: Sheet, photoSrc: Page['photoSrc']): string =>
  [
    `<article lang="${sheet.tag}">`,
    ...headerHtml(sheet),
    ...sheet.parts.map((part) => partHtml(part, { ...sheet, photoSrc })),
    ...(sheet.endMark === '' ? [] : [`<p class="end-mark">${escapeHtml(sheet.endMark)}</p>`]),
    '</article>',
  ].join('\n');

function headerHtml(sheet: Sheet): string[] {
  const { letterhead, labelTag, releaseLine, embargoed, headline, subheadline, number, day } = sheet;
  const [first, ...others] = letterhead.map(escapeHtml);
  const meta = [
    ...(day ? [`<time datetime="${escapeHtml(day.iso)}">${escapeHtml(day.text)}</time>`] : []),
    ...(number === '' ? [] : [escapeHtml(number)]),
  ];
  return [
    '<header>',
    ...(first === undefined
      ? []
      : [`<p class="letterhead" lang="${labelTag}">${[`<strong>${first}</strong>`, ...others].join('<br>\n')}</p>`]),
    `<p class="release-line${embargoed ? ' embargo' : ''}" lang="${labelTag}">${escapeHtml(releaseLine)}</p>`,
    ...(headline === '' ? [] : [`<h1>${escapeHtml(headline)}</h1>`]),
    ...(subheadline === '' ? [] : [`<p class="subheadline">${escapeHtml(subheadline)}</p>`]),
    ...(meta.length === 0 ? [] : [`<p class="meta">${meta.join(' · ')}</p>`]),
    '</header>',
  ];
}
