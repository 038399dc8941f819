import type { FileChild } from 'docx';
import type { KitSheet } from '../../../kit/kitSheet.ts';
import { documentLabels } from '../../documentLabels.ts';
import { textWidth } from '../page.ts';
import { grid } from '../grid.ts';
import { inlineRuns } from '../inlineRuns.ts';
import { paragraph } from '../paragraph.ts';
import { pictureRun } from '../pictureRun.ts';
import type { Counters } from '../setting.ts';
import { styleId } from '../styleId.ts';
import { textRuns } from '../textRuns.ts';

/** A thumbnail, in pixels of 1/96 inch. */
const thumbnail = { width: 150, height: 120 };
/** Thumbnail, name of the file, caption with credit, size; in twips. */
const shares = [0.28, 0.18, 0.36, 0.18];

/** Every photo of the kit: small, with the name of its file, caption, credit and size in pixels. */
export function photoSheet({ photos, language, labels, paper }: KitSheet, counters: Counters): FileChild[] {
  if (photos.length === 0) return [];
  const words = documentLabels(language);
  const cell = (...children: Parameters<typeof paragraph>[1][]) => ({
    paragraphs: children.map((one) => paragraph(styleId.tableText, one)),
    head: false,
  });
  const heads = [labels.photo.number, labels.photo.file, labels.photo.caption, labels.photo.size].map((text) => ({
    paragraphs: [paragraph(styleId.tableHead, textRuns(text, language))],
    head: true,
  }));
  const rows = photos.map(({ figure, sha256, file, bytes }) => {
    const credit = figure.credit === '' ? [] : [textRuns(`${words.credit}: ${figure.credit}`, language, { italics: true })];
    const caption = figure.caption.length === 0 ? textRuns(figure.alt, language) : inlineRuns(figure.caption, language);
    return [
      cell([pictureRun({ alt: figure.alt, sha256, file: bytes, name: words.photo }, counters, thumbnail)]),
      cell(textRuns(file, 'en')),
      cell(caption, ...credit),
      cell(textRuns(labels.pixels(bytes.width, bytes.height), language)),
    ];
  });
  const widths = shares.map((share) => Math.floor(textWidth(paper) * share));
  return [
    paragraph(styleId.heading1, textRuns(labels.photoSheet, language)),
    grid([heads, ...rows], { widths, headRow: true, keep: false, keepLast: false }),
    paragraph(styleId.afterTable, []),
  ];
}
