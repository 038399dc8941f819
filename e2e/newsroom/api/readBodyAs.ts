import type { z } from 'zod';
import { deepestDocument } from '../../../core/api/largest.ts';
import { jsonNesting } from '../../../core/jsonNesting.ts';
import { problem, type Answer } from '../answer.ts';
import type { Asked } from '../asked.ts';

const isJson = /^application\/([\w.-]+\+)?json\b/i;

/** A body read as JSON with a schema, and its text; or why it cannot be taken. */
export function readBodyAs<T>(asked: Asked, schema: z.ZodType<T>): { value: T; text: string } | { refused: Answer } {
  if (!isJson.test(asked.headers['content-type'] ?? '')) return { refused: problem('unsupported-media') };
  let text: string;
  let read: unknown;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(asked.body);
    // Deeper than any document of ours; what reads it goes down into it and would run out of stack.
    if (jsonNesting(text) > deepestDocument) return { refused: problem('body-unreadable') };
    read = JSON.parse(text) as unknown;
  } catch {
    return { refused: problem('body-unreadable') };
  }
  // PostgreSQL keeps no NUL in a text, and no text of ours has one.
  if (text.includes('\\u0000')) return { refused: problem('body-unreadable') };
  const value = schema.safeParse(read);
  if (value.success) return { value: value.data, text };
  const errors = value.error.issues
    .slice(0, 20)
    .map(({ path, code }) => ({ pointer: path.map((part) => `/${String(part)}`).join(''), code }));
  return { refused: problem('schema-mismatch', { errors }) };
}
