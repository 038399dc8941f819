import type { Sheet } from '../sheet/sheet.ts';

/**
 * The paper, and what stands at the edges of every printed page: its number, and the embargo, so that no single sheet travels without it. On the
 * first page the embargo is the line under the letterhead.
 */
export function printEdges({ embargoed, releaseLine, paper }: Pick<Sheet, 'embargoed' | 'releaseLine' | 'paper'>): string {
  const size = `@page { size: ${paper === 'a4' ? 'A4' : 'letter'}; margin: 18mm 22mm; }`;
  const number = '@page { @bottom-center { content: counter(page) " / " counter(pages); font: 8pt Arial, sans-serif; color: #404040; } }';
  const embargo = `@page { @top-center { content: ${cssText(releaseLine)}; font: bold 8pt Arial, sans-serif; color: #a80000; } }
@page :first { @top-center { content: none; } }`;
  return embargoed ? `${size}\n${number}\n${embargo}\n` : `${size}\n${number}\n`;
}

/** A text as a string of a style sheet that ends nowhere but at its end: everything but letters and figures is escaped. */
const cssText = (text: string): string =>
  `"${Array.from(text, (sign) => (/[\p{L}\p{N}]/u.test(sign) ? sign : `\\${(sign.codePointAt(0) ?? 0x20).toString(16)} `)).join('')}"`;
