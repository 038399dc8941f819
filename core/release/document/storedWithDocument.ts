import type { Stored } from '../../stored/stored.ts';
import { blockSchema, type ReleaseDocument } from './document.ts';
import { readStoredDocument, storedDocument, type Json } from './storedDocument.ts';

/**
 * Widens a stored shape that holds a document: blocks and inlines this version does not know become opaque when it is read, and are
 * written back as they came.
 */
export function storedWithDocument<T extends { document: ReleaseDocument }>(shape: Stored<T>): Stored<T> {
  // Unknown fields of known blocks are the shape's own business; only what it cannot read goes through the document's reader.
  const readable = (value: unknown): unknown => (shape.known(value) ? value : withReadDocument(value));
  return {
    read: (value) => shape.read(readable(value)),
    known: (value) => shape.known(readable(value)),
    over: (before, value) => {
      const whole = shape.over(readable(before), value);
      return { ...whole, document: storedDocument(whole.document) as unknown as ReleaseDocument };
    },
  };
}

/** The value with its document read; as it is where there is no document to read. */
function withReadDocument(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('document' in value)) return value;
  try {
    return { ...value, document: readStoredDocument(unwrapped(value.document)) };
  } catch {
    return value;
  }
}

/** Earlier versions stored opaque blocks with their wrapping; beside them may stand blocks nobody here knows. */
function unwrapped(document: unknown): unknown {
  const { blocks } = document as { blocks?: unknown };
  if (!Array.isArray(blocks)) return document;
  const unwrappedBlock = (block: unknown): Json => {
    const read = blockSchema.safeParse(block);
    return read.success && read.data.type === 'opaque' ? read.data.raw : (block as Json);
  };
  return { ...(document as object), blocks: blocks.map(unwrappedBlock) };
}
