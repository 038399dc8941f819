import type { ExportInput } from '../exporter.ts';
import { sheetOf, type Sheet } from '../sheet/sheet.ts';
import { summaryOf } from '../sheet/summaryOf.ts';
import { escapeHtml } from './escapeHtml.ts';
import { newsArticle } from './newsArticle.ts';
import type { Page } from './page.ts';
import { partHtml } from './partHtml.ts';
import { printEdges } from './printEdges.ts';
import { style } from './style.ts';

/** Where the pictures of a page come from, as its content policy names the source, and the address of each. */
interface Pictures {
  source: string;
  photoSrc: Page['photoSrc'];
}

/** A release as one page of HTML that runs no script and fetches nothing but its pictures. */
export function htmlPage(input: ExportInput, { source, photoSrc }: Pictures): string {
  const sheet = sheetOf(input);
  const description = summaryOf(sheet);
  return `${[
    '<!doctype html>',
    `<html lang="${sheet.tag}">`,
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src ${source}; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeHtml(sheet.headline || sheet.labels.kind[input.release.fields.kind])}</title>`,
    ...(description === '' ? [] : [`<meta name="description" content="${escapeHtml(description)}">`]),
    `<style>${style}${printEdges(sheet)}</style>`,
    `<script type="application/ld+json">${newsArticle(input, sheet, description)}</script>`,
    '</head>',
    '<body>',
    `<article lang="${sheet.tag}">`,
    ...headerHtml(sheet),
    ...sheet.parts.map((part) => partHtml(part, { ...sheet, photoSrc })),
    ...(sheet.endMark === '' ? [] : [`<p class="end-mark">${escapeHtml(sheet.endMark)}</p>`]),
    '</article>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}

function headerHtml({ letterhead, labelTag, releaseLine, embargoed, headline, subheadline, number, day }: Sheet): string[] {
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
