const paragraphs = /<w:p(?: [^>]*)?>(?:(?!<w:p[ >])[\s\S])*?<\/w:p>(?!<\/w:tc>)/gu;

/**
 * The text of a letterhead without the paragraphs that hold nothing but a place which stays empty: no gap is left for a subheadline
 * that is none. The last paragraph of a cell and one that ends a section stay; Word wants them.
 */
export const withoutEmptyPlaces = (document: string, empty: ReadonlySet<string>): string =>
  document.replace(paragraphs, (paragraph) => {
    const words = [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)]
      .map(([, text]) => text)
      .join('')
      .trim();
    const place = /^\{\{\s*([^{}]*?)\s*\}\}$/u.exec(words)?.[1];
    return place !== undefined && empty.has(place) && !/<w:(?:sectPr|drawing|pict)\b/u.test(paragraph) ? '' : paragraph;
  });
