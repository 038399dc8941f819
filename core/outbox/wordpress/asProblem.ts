import { z } from 'zod';
import type { Reply } from '../reply.ts';

const errorSchema = z.object({
  code: z.string(),
  message: z.string().catch(''),
  data: z.object({ params: z.record(z.string(), z.unknown()).catch({}) }).catch({ params: {} }),
});

/** Codes whose status says something else than what they mean. */
const means: Readonly<Record<string, { status: number; type: string }>> = {
  // The bytes were broken on the way: they are sent again.
  rest_upload_hash_mismatch: { status: 400, type: 'digest-mismatch' },
  // A file of a kind the site does not take stays so, however often it is sent.
  rest_upload_sideload_error: { status: 415, type: '' },
  rest_upload_unknown_error: { status: 415, type: '' },
  // PHP throws away what is larger than it may be, and WordPress then sees nothing at all.
  rest_upload_no_data: { status: 413, type: '' },
  rest_upload_file_too_big: { status: 413, type: '' },
  rest_upload_limited_space: { status: 413, type: '' },
};

/** An error of WordPress told as the Dateline API would tell it (RFC 9457), so that one table says what to do. Other replies stay as they are. */
export function asProblem(reply: Reply): Reply {
  if (reply.kind === 'none' || reply.status < 400 || reply.text === null) return reply;
  const read = errorSchema.safeParse(parsed(reply.text));
  if (!read.success) return reply;
  const { code, message, data } = read.data;
  // No such road: the site is no WordPress of today, or its API is switched off.
  if (code === 'rest_no_route' || code === 'rest_disabled') return { ...reply, contentType: 'text/html' };
  // Drafts are only shown to somebody who is signed in; to anybody else the question itself is called wrong.
  if (code === 'rest_invalid_param' && 'status' in data.params) return { ...reply, status: 401 };
  const { status, type } = means[code] ?? { status: reply.status, type: code };
  return { ...reply, status, text: JSON.stringify({ type, title: message.replaceAll(/<[^>]*>/gu, '') }) };
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
