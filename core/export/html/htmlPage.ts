import type { ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { summaryOf } from '../sheet/summaryOf.ts';
import { articleHtml } from './articleHtml.ts';
import { newsArticle } from './newsArticle.ts';
import { openGraph } from './openGraph.ts';
import type { Page } from './page.ts';
import { printEdges } from './printEdges.ts';
import { style } from './style.ts';
import { wholePage } from './wholePage.ts';

/** Where the pictures of a page come from, as its content policy names the source, and the address of each. */
interface Pictures {
  source: string;
  photoSrc: Page['photoSrc'];
}

/** A release as one page of HTML that runs no script and fetches nothing but its pictures. */
export function htmlPage(input: ExportInput, { source, photoSrc }: Pictures): string {
  const sheet = sheetOf(input);
  const description = summaryOf(sheet);
  return wholePage({
    tag: sheet.tag,
    title: sheet.headline || sheet.labels.kind[input.release.fields.kind],
    description,
    pictures: source,
    head: [
      ...openGraph(input, sheet, description),
      `<style>${style}${printEdges(sheet)}</style>`,
      `<script type="application/ld+json">${newsArticle(input, sheet, description)}</script>`,
    ],
    main: [articleHtml(sheet, photoSrc)],
  });
}
