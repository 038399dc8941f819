import { cleanLine } from '../cleanText.ts';
import type { PhotoFacts } from '../photo/photoFacts.ts';
import type { BlockOf } from '../release/document/document.ts';
import { inlineText } from '../release/inlineText.ts';
import type { Release } from '../release/release.ts';

/** What is said of a photo in a release. It was taken where the release is dated from, as far as anybody has said. */
export const photoFactsOf = ({ fields }: Pick<Release, 'fields'>, figure: BlockOf<'figure'>): PhotoFacts => ({
  caption: cleanLine(inlineText(figure.caption)),
  alt: figure.decorative ? '' : cleanLine(figure.alt),
  creator: cleanLine(figure.photographer ?? ''),
  credit: cleanLine(figure.credit),
  date: figure.taken ?? '',
  city: cleanLine(fields.dateline?.place ?? ''),
  country: cleanLine(fields.dateline?.country ?? ''),
});
