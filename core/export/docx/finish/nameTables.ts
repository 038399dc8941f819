import type { Sheet } from '../../sheet/sheet.ts';
import { escapeXml } from './escapeXml.ts';

/** Gives tables their caption as alternative text for screen readers (ISO/IEC 29500-1 §17.4.41), which the library cannot write. */
export function nameTables(document: string, { parts, labels }: Sheet): string {
  const captions = parts.flatMap((part) => {
    if (part.type === 'table') return [part.caption];
    return part.type === 'contacts' ? [part.heading ?? labels.mediaContacts] : [];
  });
  let at = 0;
  return document.replaceAll('</w:tblPr>', (end) => {
    const caption = captions[at++] ?? '';
    return caption === '' ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`;
  });
}
