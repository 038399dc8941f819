/**
 * What the page may load: itself, and photos out of the library. Styles set from script (React, Lexical) need
 * 'unsafe-inline'; scripts never get it.
 */
export const contentPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  // The default one is ours (renderer/shell/trustInertHtml.ts); Lexical makes its own at each paste.
  "trusted-types default dompurify lexical 'allow-duplicates'",
].join('; ');
