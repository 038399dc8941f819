import type { ExportInput } from '../exporter.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { escapeHtml } from './escapeHtml.ts';

/** What a page shows of itself where its address is passed on (Open Graph protocol, ogp.me). Under embargo it counts as published when that ends. */
export function openGraph({ release }: ExportInput, { headline, tag, letterhead }: Sheet, description: string): string[] {
  const { embargo, date } = release.fields;
  const facts: [property: string, content: string][] = [
    ['og:type', 'article'],
    ['og:title', headline],
    ['og:description', description],
    ['og:locale', tag.replace('-', '_')],
    ['og:site_name', letterhead[0] ?? ''],
    ['article:published_time', embargo?.until ?? date ?? ''],
  ];
  return facts.flatMap(([property, content]) => (content === '' ? [] : `<meta property="${property}" content="${escapeHtml(content)}">`));
}
