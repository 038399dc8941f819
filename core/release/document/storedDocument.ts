import { blockSchema, documentVersion, inlineSchema } from './document.ts';
import type { Block, Inline, ReleaseDocument } from './document.ts';
import { threadSchema, type Thread } from './thread.ts';
import { inlinePlaces } from './inlinePlaces.ts';

/** A value as JSON keeps it. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** Turns a stored document of one version into the next; the place in the list is the version it starts from, less one. */
const upgrades: readonly ((stored: Json) => Json)[] = [];

/**
 * Reads a document as it was stored, older versions included. A block or inline that this version does not know, or that
 * is not as its type must be, becomes opaque and keeps its raw value; unknown fields beside the blocks stay. Throws when the value is no document at all.
 */
export function readStoredDocument(json: unknown): ReleaseDocument {
  const stored = upgraded(json as Json);
  if (!isRecord(stored) || stored['version'] !== documentVersion || !Array.isArray(stored['blocks']))
    throw new TypeError('The stored value is not a document of a version this program knows.');
  const taken = new Set(stored['blocks'].map(idOf));
  const blocks = stored['blocks'].map((block, at) => readBlock(block, at, taken));
  const threads = readThreads(stored['threads']);
  const { version: _, blocks: __, threads: ___, ...unknown } = stored;
  return { ...unknown, version: documentVersion, blocks, ...(threads.length > 0 ? { threads } : {}) };
}

/** A comment that is none is no reason to keep the text shut. */
const readThreads = (stored: Json | undefined): Thread[] =>
  (Array.isArray(stored) ? stored : []).flatMap((each) => threadSchema.safeParse(each).data ?? []);

/** Gives a document the shape it is stored in: opaque blocks and inlines become the very value they came as. */
export const storedDocument = (document: ReleaseDocument): Json =>
  ({
    ...document,
    blocks: document.blocks.map((block) => (block.type === 'opaque' ? block.raw : inlinePlaces(block, storedInline))),
  }) as Json;

function readBlock(raw: Json, at: number, taken: Set<string | null>): Block {
  const block = inlinePlaces(raw, readInline);
  // What is stored under the name "opaque" is not ours: ours are unwrapped before they are stored.
  if (isRecord(raw) && raw['type'] !== 'opaque' && blockSchema.safeParse(block).success) return block as Block;
  return { type: 'opaque', id: idOf(raw) ?? freeId(at, taken), raw };
}

function readInline(raw: unknown): Inline {
  const known = isRecord(raw) && raw['type'] !== 'opaque';
  const inline =
    known && raw['type'] === 'link' && Array.isArray(raw['children']) ? { ...raw, children: raw['children'].map(readInLink) } : raw;
  return known && inlineSchema.safeParse(inline).success ? (inline as Inline) : { type: 'opaque', raw: raw as Json };
}

/** A link holds no link. */
const readInLink = (raw: unknown): Inline =>
  isRecord(raw) && raw['type'] === 'link' ? { type: 'opaque', raw: raw as Json } : readInline(raw);

function storedInline(inline: unknown): unknown {
  const known = inline as Inline;
  if (known.type === 'opaque') return known.raw;
  return known.type === 'link' ? { ...known, children: known.children.map(storedInline) } : known;
}

function upgraded(json: Json): Json {
  const version = isRecord(json) && typeof json['version'] === 'number' ? json['version'] : documentVersion;
  return upgrades.slice(version - 1).reduce((stored, upgrade) => upgrade(stored), json);
}

const isRecord = (value: unknown): value is Record<string, Json> => typeof value === 'object' && value !== null && !Array.isArray(value);

const idOf = (raw: Json): string | null => {
  const id = isRecord(raw) ? raw['id'] : null;
  return typeof id === 'string' && id.length >= 1 && id.length <= 64 ? id : null;
};

/** An id for a block that came without one: the same on every reading, and nobody else's. */
function freeId(at: number, taken: Set<string | null>): string {
  let id = `opaque-${at}`;
  while (taken.has(id)) id += '-';
  taken.add(id);
  return id;
}
