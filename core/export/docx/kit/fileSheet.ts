import type { FileChild } from 'docx';
import type { KitEntry } from '../../../kit/kitManifest.ts';
import type { KitSheet } from '../../../kit/kitSheet.ts';
import { grid } from '../grid.ts';
import { textWidth } from '../page.ts';
import { paragraph } from '../paragraph.ts';
import { styleId } from '../styleId.ts';
import { textRuns } from '../textRuns.ts';

const shares = [0.38, 0.12, 0.5];

/** Every file of the kit with its size and hash, so that a reader can tell whether one is the one that was handed out. */
export function fileSheet({ language, labels, paper }: KitSheet, files: readonly KitEntry[]): FileChild[] {
  if (files.length === 0) return [];
  const heads = [labels.file.name, labels.file.size, labels.file.hash].map((text) => ({
    paragraphs: [paragraph(styleId.tableHead, textRuns(text, language))],
    head: true,
  }));
  const rows = files.map(({ name, bytes, sha256 }) =>
    [name, String(bytes), sha256.replaceAll(/(.{32})(?!$)/gu, '$1\n')].map((text) => ({
      paragraphs: [paragraph(styleId.tableText, textRuns(text, 'en'))],
      head: false,
    })),
  );
  return [
    paragraph(styleId.heading1, textRuns(labels.files, language)),
    grid([heads, ...rows], {
      widths: shares.map((share) => Math.floor(textWidth(paper) * share)),
      headRow: true,
      keep: false,
      keepLast: false,
    }),
    paragraph(styleId.afterTable, []),
  ];
}
