import { z } from 'zod';

/** A strong ETag (RFC 9110 §8.8.3) that can stand in an If-Match header as it is. */
export const strongEtag = z.string().regex(/^"[\x21\x23-\x7e]{1,200}"$/);
