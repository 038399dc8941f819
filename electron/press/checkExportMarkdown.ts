import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { readHtml } from './checkExportHtml.ts';
import type { ReadBack } from './readBack.ts';

/** Reads the words and links of a Markdown file of ours, as any program would that shows it. It holds no pictures. */
export function readMarkdown(bytes: Uint8Array): ReadBack {
  const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  const html = micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });
  const { text: words, seen } = readHtml(new TextEncoder().encode(`<body>${html}</body>`));
  return { text: words, pageHeads: null, seen: { links: seen?.links ?? new Set(), pictures: null } };
}
