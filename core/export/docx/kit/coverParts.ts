import { TableOfContents, type FileChild } from 'docx';
import type { KitSheet } from '../../../kit/kitSheet.ts';
import { paragraph } from '../paragraph.ts';
import { styleId } from '../styleId.ts';
import { textRuns } from '../textRuns.ts';

/** The first page: what the kit is, its edition, days and languages, the embargo, and what is in it. */
export function coverParts({ title, language, labels, edition, days, languages, embargo }: KitSheet, hasNumbers: boolean): FileChild[] {
  const line = (text: string) => (text === '' ? [] : [paragraph(styleId.coverLine, textRuns(text, language))]);
  return [
    ...(embargo === '' ? [] : [paragraph(styleId.embargoLine, textRuns(embargo, language))]),
    paragraph(styleId.coverKind, textRuns(labels.pressKit, language)),
    paragraph(styleId.title, textRuns(title === '' ? labels.pressKit : title, language)),
    ...line([days, edition].filter(Boolean).join(' · ')),
    ...line(languages === '' ? '' : `${labels.languages}: ${languages}`),
    paragraph(styleId.contentsHead, textRuns(labels.contents, language)),
    new TableOfContents(labels.contents, {
      hyperlink: true,
      headingStyleRange: '1-1',
      ...(hasNumbers ? {} : { pageNumbersEntryLevelsRange: '1-9' }),
    }),
  ];
}
