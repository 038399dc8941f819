import { z } from 'zod';

const text = z.object({ role: z.string().optional(), contentType: z.string().optional(), value: z.string().optional() });
const shown = z.object({
  language: z.string().optional(),
  headlines: z.array(text).optional(),
  descriptions: z.array(text).optional(),
  bodies: z.array(text).optional(),
  genres: z.array(z.object({ name: z.string().optional() })).optional(),
  organisations: z.array(z.object({ name: z.string().optional(), rel: z.string().optional() })).optional(),
  altIds: z.array(text).optional(),
});

/** What the list and the page say of a release around its text. */
export interface ReleaseFacts {
  language: string;
  headline: string;
  subheadline: string;
  date: string;
  kind: string;
  number: string;
  publisher: string;
}

/** What a page shows of a ninjs document; `html` is as the client sent it. */
export interface ShownRelease extends ReleaseFacts {
  html: string;
  plain: string;
}

/** Reads a stored ninjs document for its page. */
export function readRelease(document: string): ShownRelease {
  const ninjs = shown.parse(JSON.parse(document));
  const byRole = (texts: z.infer<typeof text>[] | undefined, role: string) => texts?.find((one) => one.role === role)?.value ?? '';
  const body = (type: string) => ninjs.bodies?.find(({ contentType }) => contentType === type)?.value ?? '';
  return {
    language: /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(ninjs.language ?? '') ? (ninjs.language ?? '') : 'und',
    headline: byRole(ninjs.headlines, 'main') || (ninjs.headlines?.[0]?.value ?? ''),
    subheadline: byRole(ninjs.headlines, 'sub'),
    date: byRole(ninjs.descriptions, 'date'),
    kind: ninjs.genres?.[0]?.name ?? '',
    number: byRole(ninjs.altIds, 'release-number'),
    publisher: ninjs.organisations?.find(({ rel }) => rel === 'publisher')?.name ?? '',
    html: body('text/html'),
    plain: body('text/plain'),
  };
}
