import { canonicalJson } from '../canonicalJson.ts';
import type { ReleaseText } from '../history/revision.ts';
import { readReleaseText, storableText } from '../release/storedRelease.ts';
import { parsedJson } from '../stored/stored.ts';
import { documentWithPublicNumbers } from './publicNumbers.ts';

/**
 * The fields every program that shares can read. The first that shared refuses a draft with any other, but keeps a block it does not know:
 * so each further field travels in a block of its own, and nobody's program stands in the way of a newer one.
 */
const firstFields: ReadonlySet<string> = new Set([
  'kind',
  'language',
  'number',
  'headline',
  'subheadline',
  'date',
  'dateline',
  'embargo',
  'training',
  'notes',
]);

/** The block in which further fields travel. */
const carrier = { type: 'releaseFields', id: 'release-fields' } as const;

/** A draft as it travels between desks: JSON that is the same on every desk that holds the same words. */
export function sharedDraft({ fields, document }: ReleaseText): string {
  const stored = storableText({ fields, document: documentWithPublicNumbers(document) }, null);
  const { blocks, ...around } = stored.document;
  const [first, further] = [true, false].map((isFirst) =>
    Object.fromEntries(Object.entries(stored.fields).filter(([key]) => firstFields.has(key) === isFirst)),
  );
  // Beside the blocks of a document there is no room for what the first program does not know, either.
  const { version, threads, ...beside } = around as Record<string, unknown>;
  const carried = { ...(isEmpty(further) ? {} : { fields: further }), ...(isEmpty(beside) ? {} : { document: beside }) };
  return canonicalJson({
    fields: first,
    document: {
      version,
      ...(threads === undefined ? {} : { threads }),
      blocks: isEmpty(carried) ? blocks : [...blocks, { ...carrier, ...carried }],
    },
  });
}

/** Reads a draft that travelled; null when this version of the program cannot read it. What it does not know stays as it came. */
export function readSharedDraft(json: string): ReleaseText | null {
  const draft = record(parsedJson(json));
  const document = record(draft['document']);
  const blocks: unknown[] = Array.isArray(document['blocks']) ? document['blocks'] : [];
  const carried = record(blocks.find((block) => record(block)['type'] === carrier.type));
  return readReleaseText({
    fields: { ...record(carried['fields']), ...record(draft['fields']) },
    document: {
      ...record(carried['document']),
      ...document,
      ...(Array.isArray(document['blocks']) ? { blocks: blocks.filter((block) => record(block)['type'] !== carrier.type) } : {}),
    },
  });
}

const isEmpty = (value: object | undefined): boolean => Object.keys(value ?? {}).length === 0;

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
