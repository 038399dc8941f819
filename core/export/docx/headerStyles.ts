import type { IParagraphStyleOptions } from 'docx';
import { ink } from './page.ts';
import { sans, space, style } from './style.ts';
import { styleId } from './styleId.ts';

const rule = { style: 'single' as const, size: 6, color: ink.navy };

/** The styles of what stands at the top and the foot of a page. */
export const headerStyles: IParagraphStyleOptions[] = [
  style(
    styleId.header,
    'header',
    { font: sans, size: 17, color: ink.grey },
    { spacing: space(0, 280), border: { bottom: { ...rule, size: 4, space: 4 } } },
  ),
  style(
    styleId.footer,
    'footer',
    { font: sans, size: 17, color: ink.grey },
    { spacing: space(0, 0), border: { top: { ...rule, size: 4, space: 4 } } },
  ),
  style(styleId.letterheadName, 'Letterhead Name', { font: sans, size: 24, bold: true, color: ink.navy }, { spacing: space(0, 30) }),
  style(styleId.letterhead, 'Letterhead', { font: sans, size: 18, color: ink.grey }, { spacing: space(0, 20) }),
  style(
    styleId.headerEmbargo,
    'Header Embargo',
    { font: sans, size: 16, bold: true, color: ink.embargo },
    { spacing: space(0, 80), alignment: 'right' },
  ),
];
