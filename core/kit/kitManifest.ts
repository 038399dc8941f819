import { releasesOf, type Kit } from './kit.ts';

/** A file of a kit: its path in the kit, its size in bytes and its SHA-256 in hex. */
export interface KitEntry {
  name: string;
  bytes: number;
  sha256: string;
}

/** What a kit is and what belongs to it, for programs and for whoever wants to know whether a file is the one handed out. */
export const kitManifest = (kit: Kit, files: readonly KitEntry[]): string =>
  `${JSON.stringify(
    {
      kit: { id: `urn:uuid:${kit.id}`, title: kit.title, language: kit.language, number: kit.number, version: kit.version },
      releases: releasesOf(kit).map(({ id, fields }) => ({
        id: `urn:uuid:${id}`,
        kind: fields.kind,
        headline: fields.headline,
        language: fields.language,
        date: fields.date,
        ...(fields.embargo ? { embargoedUntil: new Date(fields.embargo.until).toISOString() } : {}),
      })),
      files,
    },
    null,
    2,
  )}\n`;
