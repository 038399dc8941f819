import { cleanLine } from '../cleanText.ts';
import { documentLabels } from '../export/documentLabels.ts';
import { photoFactsOf } from '../export/photoFactsOf.ts';
import { noFacts, type PhotoFacts } from '../photo/photoFacts.ts';
import type { ExportInput } from '../export/exporter.ts';
import type { PrintedFigure } from '../export/sheet/part.ts';
import type { PrintedContact } from '../export/sheet/printedContact.ts';
import { sheetOf, type Sheet } from '../export/sheet/sheet.ts';
import { languageTag } from '../i18n/language.ts';
import { dayText } from '../release/dayText.ts';
import { embargoText } from '../release/embargoText.ts';
import { releasesOf, type Kit } from './kit.ts';
import { kitContacts } from './kitContacts.ts';
import { kitLabels, type KitLabels } from './kitLabels.ts';
import { photoFileName } from './photoFileName.ts';

/** Everything a kit is made of: no clock, no chance, no disk. */
export interface KitInput extends Omit<ExportInput, 'release'> {
  kit: Kit;
}

/** A photo of the kit, once however often it is used. */
export interface KitPhoto {
  figure: PrintedFigure;
  sha256: string;
  /** Its name among the kit's photos: `photo-01.jpg`. */
  file: string;
  bytes: NonNullable<PrintedFigure['photo']>['file'];
  /** What is said of it in the first release it stands in. */
  facts: PhotoFacts;
}

/** A kit as it is printed, free of anything a format could choke on. Empty strings are not printed. */
export interface KitSheet {
  title: string;
  language: Kit['language'];
  tag: string;
  labels: KitLabels;
  letterhead: string[];
  paper: ExportInput['letterhead']['paper'];
  /** "No. 3, version 1.2" */
  edition: string;
  /** The days of the releases, from the first to the last. */
  days: string;
  languages: string;
  /** The embargo that ends last, as a line, or empty. */
  embargo: string;
  /** The releases and what stands beside them, and where among them the sheets made of all stand. */
  parts: ({ type: 'release'; sheet: Sheet } | { type: 'photo-sheet' } | { type: 'contacts' })[];
  releases: Sheet[];
  photos: KitPhoto[];
  contacts: PrintedContact[];
}

/** Lays a kit out for printing. */
export function kitSheet({ kit, photos, letterhead }: KitInput): KitSheet {
  const { language } = kit;
  const labels = kitLabels[language];
  const { organisation, unit, address } = letterhead[language];
  const parts = kit.parts.map((part) =>
    part.type === 'release' ? { type: part.type, sheet: sheetOf({ release: part.release, photos, letterhead }) } : part,
  );
  const releases = parts.flatMap((part) => (part.type === 'release' ? part.sheet : []));
  const number = cleanLine(kit.number);
  const version = cleanLine(kit.version);
  const { languageNames } = documentLabels(language);
  return {
    title: cleanLine(kit.title),
    language,
    tag: languageTag[language],
    labels,
    paper: letterhead.paper,
    letterhead: [organisation, unit, address].map(cleanLine).filter((line) => line !== ''),
    edition: [number === '' ? '' : `${labels.number}\u00A0${number}`, version === '' ? '' : `${labels.version}\u00A0${version}`]
      .filter((part) => part !== '')
      .join(', '),
    days: daysOf(kit),
    languages: [...new Set(releasesOf(kit).map(({ fields }) => languageNames[fields.language]))].join(', '),
    embargo: embargoOf(kit),
    parts,
    releases,
    photos: photosOf(kit, releases),
    contacts: kitContacts(releasesOf(kit), language),
  };
}

function daysOf(kit: Kit): string {
  const { language } = kit;
  const days = releasesOf(kit)
    .flatMap(({ fields }) => fields.date ?? [])
    .toSorted();
  const [first, last] = [days[0], days.at(-1)].map((day) => (day === undefined ? '' : dayText(day, language)));
  return first === last ? (first ?? '') : `${first} – ${last}`;
}

/** No page of a kit goes out before the last of its embargoes has ended. */
function embargoOf(kit: Kit): string {
  const last = releasesOf(kit)
    .flatMap(({ fields }) => fields.embargo ?? [])
    .toSorted((one, other) => Date.parse(one.until) - Date.parse(other.until))
    .at(-1);
  return last ? embargoText(last, kit.language) : '';
}

function photosOf(kit: Kit, releases: readonly Sheet[]): KitPhoto[] {
  const facts = new Map<string, PhotoFacts>();
  for (const release of releasesOf(kit))
    for (const block of release.document.blocks)
      if (block.type === 'figure' && !facts.has(block.photo)) facts.set(block.photo, photoFactsOf(release, block));
  const photos = new Map<string, KitPhoto>();
  for (const part of releases.flatMap(({ parts }) => parts)) {
    if (part.type !== 'figure' || part.photo === null || photos.has(part.photo.sha256)) continue;
    const { sha256, file } = part.photo;
    photos.set(sha256, {
      figure: part,
      sha256,
      file: photoFileName(photos.size + 1, file.mime),
      bytes: file,
      facts: facts.get(sha256) ?? noFacts,
    });
  }
  return [...photos.values()];
}
