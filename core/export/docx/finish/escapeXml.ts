const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text that is safe between tags and inside double-quoted attributes (XML 1.0 §2.4). */
export const escapeXml = (text: string): string => text.replace(/[&<>"]/gu, (sign) => named[sign] ?? sign);
