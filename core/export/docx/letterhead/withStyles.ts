import { attributeOf } from './attributeOf.ts';

const styles = /<w:style [\s\S]*?<\/w:style>/gu;
const nameOf = (style: string): string => attributeOf(/<w:name [^>]*>/u.exec(style)?.[0] ?? '', 'w:val').toLowerCase();

/**
 * Adds our styles to those of a letterhead, whose own go before: a style it has already keeps its look. Word in another language
 * names its built-in styles by other ids; `renamed` says what a style of ours goes by there.
 */
export function withStyles(theirs: string, ours: string): { styles: string; renamed: ReadonlyMap<string, string> } {
  const there = theirs.match(styles) ?? [];
  const types = new Map(there.map((style) => [attributeOf(style, 'w:styleId'), attributeOf(style, 'w:type')]));
  const byName = new Map(there.map((style) => [`${attributeOf(style, 'w:type')} ${nameOf(style)}`, attributeOf(style, 'w:styleId')]));
  const renamed = new Map<string, string>();
  const added: string[] = [];
  for (const style of ours.match(styles) ?? []) {
    const id = attributeOf(style, 'w:styleId');
    const own = types.get(id);
    if (own === attributeOf(style, 'w:type')) continue;
    if (own !== undefined) {
      // The same id is a style of another type there.
      const fresh = `${id}Dateline`;
      added.push(
        style.replace(`w:styleId="${id}"`, `w:styleId="${fresh}"`).replace(/<w:name w:val="([^"]*)"/u, '<w:name w:val="$1 (Dateline)"'),
      );
      renamed.set(id, fresh);
      continue;
    }
    const same = byName.get(`${attributeOf(style, 'w:type')} ${nameOf(style)}`);
    if (same === undefined) added.push(style.replace(/ w:default="1"/u, ''));
    else renamed.set(id, same);
  }
  const renaming = (xml: string): string =>
    xml.replace(
      /<w:(basedOn|next|link) w:val="([^"]*)"/gu,
      (_tag, kind: string, id: string) => `<w:${kind} w:val="${renamed.get(id) ?? id}"`,
    );
  return { styles: theirs.replace('</w:styles>', `${added.map(renaming).join('')}</w:styles>`), renamed };
}
