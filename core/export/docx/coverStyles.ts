import type { IParagraphStyleOptions } from 'docx';
import { ink } from './page.ts';
import { sans, space, style } from './style.ts';
import { styleId } from './styleId.ts';

/** The styles of the first page of a kit and of its contents. */
export const coverStyles: IParagraphStyleOptions[] = [
  style(
    styleId.coverKind,
    'Cover Kind',
    { font: sans, size: 22, bold: true, color: ink.grey, characterSpacing: 20, allCaps: true },
    { spacing: space(1200, 120) },
  ),
  style(styleId.title, 'Title', { font: sans, size: 52, bold: true, color: ink.navy }, { spacing: space(0, 240, 1.05) }),
  style(styleId.coverLine, 'Cover Line', { font: sans, size: 22, color: ink.grey }, { spacing: space(0, 80, 1.15) }),
  style(
    styleId.contentsHead,
    'TOC Heading',
    { font: sans, size: 26, bold: true, color: ink.navy },
    { spacing: space(720, 160), keepNext: true },
  ),
  style(styleId.contents, 'toc 1', { font: sans, size: 21 }, { spacing: space(0, 100, 1.1) }),
];
