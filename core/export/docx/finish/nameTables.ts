import { escapeXml } from './escapeXml.ts';

/**
 * Gives tables their caption as alternative text for screen readers (ISO/IEC 29500-1 §17.4.41), which the library cannot write:
 * one caption for each table, empty where it has none.
 */
export function nameTables(document: string, captions: readonly string[]): string {
  let at = 0;
  return document.replaceAll('</w:tblPr>', (end) => {
    const caption = captions[at++] ?? '';
    return caption === '' ? end : `<w:tblCaption w:val="${escapeXml(caption)}"/>${end}`;
  });
}
