import { z } from 'zod';
import { isoInstant } from '../release/release.ts';
import { readJson, type Read } from './readJson.ts';
import type { Reply } from './reply.ts';
import type { Told } from './replyFault.ts';

const statusSchema = z.object({
  api: z.literal('dateline'),
  name: z.string().max(300),
  /** The server's own clock. */
  now: isoInstant,
  capabilities: z.object({ embargo: z.boolean() }),
});
/** Who a destination says it is and what it can do. */
export type ApiStatus = z.infer<typeof statusSchema>;

/** Reads the answer to `GET /v1/status`. */
export const readStatus = (reply: Reply, told: Told): Read<ApiStatus> => readJson(reply, statusSchema, told);
