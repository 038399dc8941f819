import type { NinjsDocument } from '../../core/export/ninjs/ninjsDocument.ts';
import { readHtml } from './checkExportHtml.ts';
import type { ReadBack } from './readBack.ts';

/** Reads the words, links and pictures of a news JSON of ours: what stands before the text, then the text as a page. */
export function readNinjs(bytes: Uint8Array): ReadBack {
  const document = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as NinjsDocument;
  const html = document.bodies.find(({ contentType }) => contentType === 'text/html')?.value ?? '';
  const page = readHtml(new TextEncoder().encode(`<body>${html}</body>`));
  const before = [...document.descriptions, ...document.headlines, ...(document.altIds ?? [])].map(({ value }) => value);
  return { ...page, text: [...before, page.text].join('\n') };
}
