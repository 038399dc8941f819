import type { Paragraph } from 'docx';
import type { Sheet } from '../sheet/sheet.ts';
import { paragraph } from './paragraph.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/** What stands over the body: release line, headline, subheadline, day and number. */
export function titleParts({ language, labels, releaseLine, embargoed, headline, subheadline, number, day }: Sheet): Paragraph[] {
  const meta = [day?.text ?? '', number].filter((fact) => fact !== '').join(' · ');
  return [
    paragraph(embargoed ? styleId.embargoLine : styleId.releaseLine, textRuns(releaseLine, labels.language)),
    ...(headline === '' ? [] : [paragraph(styleId.heading1, textRuns(headline, language))]),
    ...(subheadline === '' ? [] : [paragraph(styleId.subtitle, textRuns(subheadline, language))]),
    ...(meta === '' ? [] : [paragraph(styleId.meta, textRuns(meta, language))]),
  ];
}
