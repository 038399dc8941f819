import type { Sheet } from '../sheet/sheet.ts';

/** The caption of every table of a sheet, in the order of the text; empty where it has none. */
export const tableCaptions = ({ parts, labels }: Sheet): string[] =>
  parts.flatMap((part) => {
    if (part.type === 'table') return [part.caption];
    return part.type === 'contacts' ? [part.heading ?? labels.mediaContacts] : [];
  });
