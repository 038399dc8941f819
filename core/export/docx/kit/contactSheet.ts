import type { FileChild } from 'docx';
import type { KitSheet } from '../../../kit/kitSheet.ts';
import { documentLabels } from '../../documentLabels.ts';
import { contactParts } from '../contactParts.ts';
import { textWidth } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { styleId } from '../styleId.ts';
import { textRuns } from '../textRuns.ts';

/** Every contact of the kit, once. */
export function contactSheet({ contacts, language, labels, paper }: KitSheet): FileChild[] {
  if (contacts.length === 0) return [];
  const place = { sheet: { language, labels: documentLabels(language) }, width: textWidth(paper) };
  return [
    paragraph(styleId.heading1, textRuns(labels.contacts, language)),
    ...contactParts({ type: 'contacts', heading: null, contacts }, place, false),
  ];
}
