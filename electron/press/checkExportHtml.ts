import type { ReadBack } from './readBack.ts';

const entities: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'" };
const plain = (text: string): string => text.replace(/&(?:amp|lt|gt|quot|#39);/gu, (entity) => entities[entity] ?? entity);
/** Elements inside a word do not part it; all others do. */
const inWords = /^<\/?(?:a|b|strong|em|u|s|del|sub|sup|small|time|span)[\s>]/u;

/** Reads the words, links and pictures of a page of ours: no `>` stands in its attributes, and only its head holds anything but words. */
export function readHtml(bytes: Uint8Array): ReadBack {
  const html = textOf(bytes);
  return readBody(html.slice(html.indexOf('<body>'), html.lastIndexOf('</body>')));
}

/** The same of a body that stands alone. */
export const readHtmlBody = (bytes: Uint8Array): ReadBack => readBody(textOf(bytes));

const textOf = (bytes: Uint8Array): string => new TextDecoder('utf-8', { fatal: true }).decode(withoutPictures(bytes));

/** The page without what is inside its pictures: they may be most of it, and hold no word. */
function withoutPictures(bytes: Uint8Array): Uint8Array {
  const page = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const kept: Buffer[] = [];
  let at = 0;
  for (;;) {
    const picture = page.indexOf(';base64,', at);
    const end = picture < 0 ? -1 : page.indexOf('"', picture);
    if (end < 0) return Buffer.concat([...kept, page.subarray(at)]);
    kept.push(page.subarray(at, picture));
    at = end;
  }
}

function readBody(body: string): ReadBack {
  const links = new Set<string>();
  let pictures = 0;
  const text = body.replace(/<[^>]*>/gu, (tag) => {
    const href = /^<a href="([^"]*)"/u.exec(tag)?.[1];
    if (href !== undefined) links.add(plain(href));
    if (tag.startsWith('<img ')) pictures += 1;
    return inWords.test(tag) ? '' : '\n';
  });
  return { text: plain(text), pageHeads: null, seen: { links, pictures } };
}
