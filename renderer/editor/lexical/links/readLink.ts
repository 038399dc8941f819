import { safeHref } from '../../../../core/export/safeHref.ts';

/**
 * What a person types as an address, made whole: `example.org` becomes `https://example.org/`, an e-mail address `mailto:…`, a
 * number with a plus `tel:…`. Null when it is no address a release may hold.
 */
export function readLink(typed: string): string | null {
  const text = typed.trim();
  if (text === '') return null;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/u.test(text)) return safeHref(`mailto:${text}`);
  if (/^\+[\d\s()-]{5,}$/u.test(text)) return safeHref(`tel:${text.replace(/[^\d+]/gu, '')}`);
  if (/^[a-z][a-z0-9+.-]*:/iu.test(text) && !/^[^/]+\.[^/:]+:\d+/u.test(text)) return safeHref(text);
  return /^[^\s/]+\.[^\s/.]{2,}/u.test(text) ? safeHref(`https://${text}`) : null;
}
