import type { Paragraph } from 'docx';
import { cleanText } from '../../cleanText.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { paragraph } from './paragraph.ts';
import { styleId } from './styleId.ts';
import { textRuns } from './textRuns.ts';

/** Notes to editors under a heading that says what they are; nothing where there are none. */
export function notesParts(notes: string, { language, labels }: Sheet): Paragraph[] {
  const lines = cleanText(notes)
    .split('\n')
    .filter((line) => line.trim() !== '');
  if (lines.length === 0) return [];
  return [
    paragraph(styleId.heading2, textRuns(labels.notes, labels.language)),
    ...lines.map((line) => paragraph(styleId.body, textRuns(line, language))),
  ];
}
