const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Text that is safe between tags and inside quoted attributes (HTML Living Standard §13.3). */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/gu, (sign) => named[sign] ?? sign);
