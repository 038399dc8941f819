import { cleanText } from '../cleanText.ts';

const allowed = new Set(['http:', 'https:', 'mailto:', 'tel:']);
/** What a URI may not hold as it is (RFC 3986 §2), although addresses are met with it. */
const unwise = /[\s<>"{}|\\^`]/gu;

/**
 * The address of a link as it may stand in a document, percent-encoded, or `null`: only http, https, mailto and tel leave
 * this computer, no address with a name and password in it, none longer than 2083 characters (Word's limit).
 */
export function safeHref(href: string): string | null {
  const typed = cleanText(href).trim();
  if (!URL.canParse(typed)) return null;
  const url = new URL(typed);
  if (!allowed.has(url.protocol)) return null;
  const safe = url.href.replace(unwise, (sign) => encodeURIComponent(sign));
  if (safe.length > 2083 || /^https?:\/\/[^/?#]*@/u.test(safe)) return null;
  return safe.slice(url.protocol.length) === '' ? null : safe;
}
