import { attributeOf } from './attributeOf.ts';

/** How wide the text of a Word file is, in twips, by the last section of its main part; `otherwise` where it does not say. */
export function textWidthOf(document: string, otherwise: number): number {
  const section = document.slice(document.lastIndexOf('<w:sectPr'));
  const [size, edges] = [/<w:pgSz [^>]*>/u.exec(section)?.[0] ?? '', /<w:pgMar [^>]*>/u.exec(section)?.[0] ?? ''];
  const number = (tag: string, name: string) => Number(attributeOf(tag, name));
  const columns = Number(/<w:cols [^>]*w:num="(\d+)"/u.exec(section)?.[1] ?? 1);
  const width = number(size, 'w:w') - number(edges, 'w:left') - number(edges, 'w:right') - number(edges, 'w:gutter');
  return columns === 1 && width > 1440 ? width : otherwise;
}
