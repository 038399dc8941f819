import { z } from 'zod';
import { readJson, type Read } from '../readJson.ts';
import type { Reply } from '../reply.ts';
import type { Told } from '../replyFault.ts';
import { asProblem } from './asProblem.ts';

/** A post as somebody who may edit it sees it. */
const postSchema = z.object({
  id: z.int().positive(),
  status: z.string(),
  slug: z.string(),
  link: z.url({ protocol: /^https?$/ }).max(2083),
  /** Without a zone, in UTC; null where a draft has no time yet. */
  date_gmt: z.string().nullable(),
  title: z.object({ raw: z.string() }),
  content: z.object({ raw: z.string() }),
});
export type Post = z.infer<typeof postSchema>;

const photoSchema = z.object({ id: z.int(), slug: z.string(), source_url: z.url({ protocol: /^https?$/ }).max(2083) });
export type HeldPhoto = z.infer<typeof photoSchema>;

const readWordPress = <T>(reply: Reply, schema: z.ZodType<T>, told: Told): Read<T> => readJson(asProblem(reply), schema, told);

/** Reads one post. */
export const readPost = (reply: Reply, told: Told): Read<Post> => readWordPress(reply, postSchema, told);
/** Reads the posts that were found. */
export const readPosts = (reply: Reply, told: Told): Read<Post[]> => readWordPress(reply, z.array(postSchema), told);
/** Reads a photo that was taken. */
export const readPhoto = (reply: Reply, told: Told): Read<HeldPhoto> => readWordPress(reply, photoSchema, told);
/** Reads the photos that were found. */
export const readPhotos = (reply: Reply, told: Told): Read<HeldPhoto[]> => readWordPress(reply, z.array(photoSchema), told);
/** Reads what is left of a post that was put into the trash. */
export const readTrashed = (reply: Reply, told: Told): Read<unknown> => readWordPress(reply, z.object({ id: z.int() }), told);
/** Reads what the site says of itself; anything but a WordPress with its API is no destination. */
export const readSite = (reply: Reply, told: Told): Read<{ name: string }> =>
  readWordPress(
    reply,
    z.object({ name: z.string().max(300), namespaces: z.array(z.string()).refine((all) => all.includes('wp/v2')) }),
    told,
  );
/** Reads what an account may do. */
export const readRights = (reply: Reply, told: Told): Read<{ capabilities: Record<string, unknown> }> =>
  readWordPress(reply, z.object({ capabilities: z.record(z.string(), z.unknown()) }), told);
