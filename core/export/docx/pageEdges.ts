import { Footer, Header, PageNumber, Tab, TextRun, type Paragraph } from 'docx';
import type { Sheet } from '../sheet/sheet.ts';
import { ink, textWidth } from './page.ts';
import { paragraph } from './paragraph.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/**
 * Header and footer: the letterhead on the first page, a running head on the others, number and page count at the foot.
 * An embargo stands at the top of every page, so that no single sheet travels without it: on the first as its release line.
 */
export function pageEdges(sheet: Sheet): { headers: Record<'first' | 'default', Header>; footers: Record<'first' | 'default', Footer> } {
  const embargo = sheet.embargoed ? [paragraph(styleId.headerEmbargo, textRuns(sheet.releaseLine, sheet.labels.language))] : [];
  const letterhead = letterheadOf(sheet);
  const first = letterhead.length === 0 ? [paragraph(styleId.letterhead, [])] : letterhead;
  return {
    headers: { first: new Header({ children: first }), default: new Header({ children: [...embargo, runningHead(sheet)] }) },
    footers: { first: new Footer({ children: [foot(sheet)] }), default: new Footer({ children: [foot(sheet)] }) },
  };
}

function letterheadOf({ letterhead, labels }: Sheet): Paragraph[] {
  return letterhead.map((line, index) =>
    paragraph(
      index === 0 ? styleId.letterheadName : styleId.letterhead,
      textRuns(line, labels.language),
      index === letterhead.length - 1
        ? {
            border: { bottom: { style: 'single', size: 8, space: 8, color: ink.navy } },
            spacing: { after: 320, line: 240, lineRule: 'auto' },
          }
        : {},
    ),
  );
}

function runningHead({ language, labels, letterhead, headline, paper }: Sheet): Paragraph {
  const office = shortened(letterhead[1] ?? letterhead[0] ?? '', 44);
  return paragraph(
    styleId.header,
    [
      ...textRuns(office, labels.language),
      ...(headline === '' ? [] : [new TextRun({ children: [new Tab()] }), ...textRuns(shortened(headline, 90 - office.length), language)]),
    ],
    { tabStops: [{ type: 'right', position: textWidth(paper) }] },
  );
}

function foot({ language, labels, labelTag, number, paper }: Sheet): Paragraph {
  const page = labels.page(PageNumber.CURRENT, PageNumber.TOTAL_PAGES);
  return paragraph(
    styleId.footer,
    [...textRuns(number, language), new TextRun({ children: [new Tab(), ...page], language: { value: labelTag } })],
    { tabStops: [{ type: 'right', position: textWidth(paper) }] },
  );
}

/** Cut at a word, so that head and office fit into one line. */
const shortened = (text: string, letters: number): string =>
  text.length <= letters
    ? text
    : `${Array.from(text)
        .slice(0, letters - 1)
        .join('')
        .replace(/\s\S*$/u, '')}…`;
