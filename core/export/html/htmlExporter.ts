import type { Exporter } from '../exporter.ts';
import { htmlPage } from './htmlPage.ts';
import { photoToCome } from './page.ts';
import { photosInside } from './photosInside.ts';

/** Hands a release out as one HTML file that stands alone: photos inside, no script that runs, nothing fetched. */
export const htmlExporter: Exporter = {
  mime: 'text/html; charset=utf-8',
  render: (input) => Promise.resolve(photosInside(htmlPage(input, { source: 'data:', photoSrc: photoToCome }), input.photos)),
};
