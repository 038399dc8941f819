import { cleanLine } from '../../cleanText.ts';
import type { PrintedFigure } from '../sheet/part.ts';
import { runsText } from '../sheet/printedRuns.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { plainRuns } from './plainRuns.ts';

/** "[Photo: caption. Credit: name]"; without a caption the words for those who do not see the picture. */
export function figureLine({ photo, alt, caption, credit }: PrintedFigure, { labels }: Sheet): string {
  const words = cleanLine(plainRuns(caption)) || alt;
  const parts = [
    photo ? words : [words, labels.photoMissing].filter(Boolean).join(' '),
    credit === '' ? '' : `${labels.credit}: ${credit}`,
  ];
  const line = parts
    .filter(Boolean)
    .map((part) => part.replace(/\.$/u, ''))
    .join('. ');
  return line === '' || runsText(caption) + credit + alt === '' ? `[${labels.photo}]` : `[${labels.photo}: ${line}]`;
}
