import { Paragraph, type IParagraphOptions } from 'docx';
import type { StyleId } from './styleId.ts';

/** A paragraph in one of our styles. */
export const paragraph = (
  style: StyleId,
  children: IParagraphOptions['children'],
  more: Omit<IParagraphOptions, 'style' | 'children'> = {},
) => new Paragraph({ ...more, style, ...(children ? { children } : {}) });
