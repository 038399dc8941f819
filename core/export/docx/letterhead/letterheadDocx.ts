import { patchDetector, patchDocument, PatchType } from 'docx';
import { unzipSync, zipSync } from 'fflate';
import { guardedBraces, unguarded } from '../../../letterhead/guardedBraces.ts';
import { asked, type Asked } from '../../../letterhead/placeholder.ts';
import type { ExportInput } from '../../exporter.ts';
import { sheetOf } from '../../sheet/sheet.ts';
import { coreProperties } from '../finish/coreProperties.ts';
import { layPhotos } from '../finish/layPhotos.ts';
import { packed } from '../finish/packed.ts';
import { renumberLinks } from '../finish/renumberLinks.ts';
import { wholeFields } from '../finish/wholeFields.ts';
import { numbering } from '../numbering.ts';
import { releaseProperties } from '../releaseProperties.ts';
import { letterheadPatches } from './letterheadPatches.ts';
import { ourStyles } from './ourStyles.ts';
import { withCoreProperties } from './withCoreProperties.ts';
import { withoutEmptyPlaces } from './withoutEmptyPlaces.ts';
import { withStyles } from './withStyles.ts';

/** What a letterhead asks for. The file must be a Word file (`letterheadFault`). */
export const askedIn = async (letterhead: Uint8Array): Promise<Asked> =>
  asked(await patchDetector({ data: letterhead, trimPlaceholders: true }));

/**
 * A release as a Word file on a letterhead of one's own: what it asks for is filled in, what nobody knows is left empty, and every
 * part it asks nothing in stays byte for byte. An embargo it does not ask for stands over the body. Same input, same bytes.
 */
export async function letterheadDocx(input: ExportInput, letterhead: Uint8Array): Promise<Uint8Array> {
  const { known, unknown } = await askedIn(letterhead);
  const before = unzipSync(letterhead);
  const text = (files: Record<string, Uint8Array>, name: string): string => new TextDecoder().decode(files[name] ?? new Uint8Array());
  const document = text(before, 'word/document.xml');
  const guarded = { ...input, release: guardedBraces(input.release), letterhead: guardedBraces(input.letterhead) };
  const patches = letterheadPatches(guarded, known, document, pictureCount(before));
  const empty = new Set([...unknown, ...known.filter((word) => patches[word]?.children.length === 0)]);
  const paper = { ...before, 'word/document.xml': new TextEncoder().encode(withoutEmptyPlaces(document, empty)) };
  const patched = unzipSync(
    await patchDocument({
      outputType: 'uint8array',
      data: zipSync(paper, { level: 0 }),
      trimPlaceholders: true,
      numbering,
      pageNumbers: () => ({ bookmarks: new Map() }),
      patches: { ...patches, ...Object.fromEntries(unknown.map((word) => [word, { type: PatchType.PARAGRAPH, children: [] }])) },
    }),
  );
  const files = new Map(Object.entries(patched).filter(([name]) => !name.endsWith('/')));
  const change = (name: string, how: (xml: string) => string): void => {
    const bytes = files.get(name);
    if (bytes) files.set(name, new TextEncoder().encode(how(new TextDecoder().decode(bytes))));
  };
  for (const name of files.keys()) {
    const own = before[name];
    // What the library wrote anew without a change is put back as it was.
    if (own && !isTouched(name, text(before, name))) files.set(name, own);
    else if (name.endsWith('.xml')) change(name, (xml) => unguarded(xml).replaceAll(emptyRun, ''));
  }
  const { styles, renamed } = withStyles(text(patched, 'word/styles.xml'), await ourStyles(sheetOf(input).tag));
  const { part, links } = renumberLinks({
    part: text(Object.fromEntries(files), 'word/document.xml'),
    links: text(patched, 'word/_rels/document.xml.rels'),
  });
  change('word/styles.xml', () => styles);
  change('word/_rels/document.xml.rels', () => links);
  change('word/document.xml', () =>
    wholeFields(part).replace(
      /<w:(pStyle|rStyle) w:val="([^"]*)"/gu,
      (_tag, kind: string, id: string) => `<w:${kind} w:val="${renamed.get(id) ?? id}"`,
    ),
  );
  // A template becomes a document, and forgets the template it was itself made from.
  change('[Content_Types].xml', (xml) => xml.replace('wordprocessingml.template.main+xml', 'wordprocessingml.document.main+xml'));
  change('word/settings.xml', (xml) => xml.replace(/<w:attachedTemplate [^>]*\/>/u, ''));
  change('word/_rels/settings.xml.rels', (xml) => xml.replace(/<Relationship [^>]*attachedTemplate"[^>]*\/>/u, ''));
  withCoreProperties(files, coreProperties(releaseProperties(input, sheetOf(input))));
  return packed(layPhotos(files, input.photos));
}

/** What is left of a placeholder once its words are in another run. */
const emptyRun = /<w:r(?: [^>]*)?>(?:<w:rPr>(?:(?!<\/w:rPr>).)*<\/w:rPr>)?<w:t(?: xml:space="preserve")?>(?:<\/w:t>)<\/w:r>/gu;

/** Parts with a placeholder, and those that list others, are written anew. */
const isTouched = (name: string, xml: string): boolean =>
  /^(?:word\/(?:document|styles|numbering|settings)\.xml|\[Content_Types\]\.xml)$/u.test(name) ||
  name.endsWith('.rels') ||
  (name.endsWith('.xml') && /\{\{/u.test(xml.replaceAll(/<[^>]*>/gu, '')));

/** The highest number a drawing of the letterhead has: ours go on from there. */
const pictureCount = (files: Record<string, Uint8Array>): number =>
  Math.max(
    0,
    ...Object.entries(files)
      .filter(([name]) => /^word\/[^/]*\.xml$/u.test(name))
      .flatMap(([, bytes]) => [...new TextDecoder().decode(bytes).matchAll(/<wp:docPr [^>]*\bid="(\d+)"/gu)].map(([, id]) => Number(id))),
  );
