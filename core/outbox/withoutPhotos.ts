import type { ExportInput } from '../export/exporter.ts';

/** The release as it goes over a link that carries text only: without its figures, and so without words about what nobody sees. */
export function withoutPhotos(input: ExportInput): ExportInput {
  const { document } = input.release;
  const blocks = document.blocks.filter(({ type }) => type !== 'figure');
  return { ...input, photos: new Map(), release: { ...input.release, document: { ...document, blocks } } };
}
