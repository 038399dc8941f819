import type { ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { summaryOf } from '../sheet/summaryOf.ts';
import { articleHtml } from './articleHtml.ts';
import { escapeHtml } from './escapeHtml.ts';
import { newsArticle } from './newsArticle.ts';
import { openGraph } from './openGraph.ts';
import type { Page } from './page.ts';
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
    ...openGraph(input, sheet, description),
    `<style>${style}${printEdges(sheet)}</style>`,
    `<script type="application/ld+json">${newsArticle(input, sheet, description)}</script>`,
    '</head>',
    '<body>',
    '<main>',
    articleHtml(sheet, photoSrc),
    '</main>',
    '</body>',
    '</html>',
  ].join('\n')}\n`;
}
