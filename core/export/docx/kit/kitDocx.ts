import { Document, Packer, type ISectionOptions, type PageNumberEstimator } from 'docx';
import type { KitEntry } from '../../../kit/kitManifest.ts';
import { kitSheet, type KitInput, type KitSheet } from '../../../kit/kitSheet.ts';
import { bodyParts } from '../bodyParts.ts';
import { zipped } from '../../../zip/zipped.ts';
import { finish } from '../finish/finish.ts';
import { layPhotos } from '../finish/layPhotos.ts';
import { numbering } from '../numbering.ts';
import { margin, papers } from '../page.ts';
import { pageEdges } from '../pageEdges.ts';
import { newCounters, newSetting } from '../setting.ts';
import { styles } from '../styles.ts';
import { tableCaptions } from '../tableCaptions.ts';
import { titleParts } from '../titleParts.ts';
import { contactSheet } from './contactSheet.ts';
import { coverParts } from './coverParts.ts';
import { fileSheet } from './fileSheet.ts';
import { kitEdges } from './kitEdges.ts';
import { mostlyKnown } from './mostlyKnown.ts';
import { kitProperties } from './kitProperties.ts';
import { photoSheet } from './photoSheet.ts';
import { pageNumbersOf } from './pageNumbersOf.ts';

/** A press kit as one Word file in memory. */
export async function kitDocx(input: KitInput, files: readonly KitEntry[] = [], options: KitLayout = {}): Promise<Uint8Array> {
  return zipped(layPhotos(await kitParts(input, files, options), input.photos));
}

/** To lay the text out for the numbers in the contents takes most of the time. */
export interface KitLayout {
  hasPageNumbers?: boolean;
}

/**
 * The parts of a press kit as one Word file: cover and contents, each release on a page of its own, photo sheet, contacts, files. In
 * their order, with a stand-in where a photo belongs; no photo is read. The same kit gives the same bytes. `files` are those it is
 * handed out with.
 */
export async function kitParts(
  input: KitInput,
  files: readonly KitEntry[] = [],
  { hasPageNumbers = true }: KitLayout = {},
): Promise<Map<string, Uint8Array>> {
  const sheet = kitSheet(input);
  const bytes =
    (hasPageNumbers ? await numbered(sheet, files) : null) ?? (await packed(sheet, files, false, () => ({ bookmarks: new Map() })));
  return finish(bytes, {
    properties: kitProperties(input.kit, sheet),
    company: sheet.letterhead[0],
    captions: [
      ...sheet.parts.flatMap((part) => {
        if (part.type === 'release') return tableCaptions(part.sheet);
        if (part.type === 'photo-sheet') return sheet.photos.length > 0 ? [sheet.labels.photoSheet] : [];
        return sheet.contacts.length > 0 ? [sheet.labels.contacts] : [];
      }),
      ...(files.length > 0 ? [sheet.labels.files] : []),
    ],
  });
}

/** Null where a page could not be told: contents without numbers are better than with gaps. */
async function numbered(sheet: KitSheet, files: readonly KitEntry[]): Promise<Uint8Array | null> {
  const numbers = await pageNumbersOf(mostlyKnown(sheet.releases.flatMap(({ parts }) => parts)));
  const bytes = await packed(sheet, files, true, numbers.estimate);
  return numbers.hasGaps() ? null : bytes;
}

async function packed(sheet: KitSheet, files: readonly KitEntry[], hasNumbers: boolean, pageNumbers: PageNumberEstimator) {
  const counters = newCounters();
  const properties = { titlePage: true, page: { size: papers[sheet.paper], margin } };
  const edges = kitEdges(sheet);
  // The sheets at the end have the running head on each page, and the embargo over it.
  const running = { headers: { default: edges.headers.default }, footers: { default: edges.footers.default } };
  const appended = (children: ISectionOptions['children']): ISectionOptions[] =>
    children.length === 0 ? [] : [{ properties: { ...properties, titlePage: false }, ...running, children }];
  const document = new Document({
    styles: styles(sheet.tag),
    numbering,
    compatibility: { version: 15 },
    sections: [
      { properties, ...edges, children: coverParts(sheet, hasNumbers) },
      ...sheet.parts.flatMap((part): ISectionOptions[] => {
        if (part.type === 'photo-sheet') return appended(photoSheet(sheet, counters));
        if (part.type === 'contacts') return appended(contactSheet(sheet));
        const release = part.sheet;
        return [{ properties, ...pageEdges(release), children: [...titleParts(release), ...bodyParts(newSetting(release, counters))] }];
      }),
      ...appended(fileSheet(sheet, files)),
    ],
    pageNumbers,
  });
  return new Uint8Array(await Packer.toArrayBuffer(document));
}
