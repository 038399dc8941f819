/** The code page that a page of HTML or XML says it is written in, as it says it; null where it says nothing. */
export function declaredCodePage(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 4096)).toString('latin1');
  const xml = /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.:-]+)/iu.exec(start);
  const meta = /<meta\s[^>]*charset\s*=\s*["']?\s*([\w.:-]+)/iu.exec(start);
  return xml?.[1] ?? meta?.[1] ?? null;
}
