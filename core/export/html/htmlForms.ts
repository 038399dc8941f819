import type { Exporter, ExportInput } from '../exporter.ts';
import { sheetOf } from '../sheet/sheet.ts';
import { summaryOf } from '../sheet/summaryOf.ts';
import { articleHtml } from './articleHtml.ts';
import { bodyFragment } from './bodyFragment.ts';
import { escapeHtml } from './escapeHtml.ts';
import { htmlPage } from './htmlPage.ts';
import { inlineStyles } from './inlineStyles.ts';
import { photoToCome } from './page.ts';
import { photosInside } from './photosInside.ts';
import { pictureFile } from './pictureFile.ts';
import { wholePage } from './wholePage.ts';

const exporter = (render: (input: ExportInput) => string): Exporter => ({
  mime: 'text/html; charset=utf-8',
  render: (input) => Promise.resolve(photosInside(render(input), input.photos)),
});

/** A page whose pictures lie in a folder beside it, as `picturesBeside` names them. */
export const linkedHtmlExporter = exporter((input) =>
  htmlPage(input, { source: "'self' file:", photoSrc: ({ sha256, file }) => pictureFile(sha256, file.mime) }),
);

/** The body alone, to be put into a site whose system has a field for the headline; an embargo goes with it. */
export const htmlBodyExporter = exporter((input) => {
  const sheet = sheetOf(input);
  // In a site's own look a class says nothing.
  const line = sheet.embargoed ? `<p lang="${sheet.labelTag}"><strong>${escapeHtml(sheet.releaseLine)}</strong></p>\n` : '';
  return `${line}${bodyFragment(input, photoToCome)}\n`;
});

/** A page to be sent as an e-mail: each element bears its own look, nothing is fetched, nothing runs. */
export const htmlEmailExporter = exporter((input) => {
  const sheet = sheetOf(input);
  return wholePage({
    tag: sheet.tag,
    title: sheet.headline || sheet.labels.kind[input.release.fields.kind],
    description: summaryOf(sheet),
    main: [inlineStyles(articleHtml(sheet, photoToCome))],
  });
});
