const name = 'docProps/core.xml';
const type = 'application/vnd.openxmlformats-package.core-properties+xml';
const kind = 'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties';

/** Puts properties into a package in place of its own, wherever it keeps them; gives it a part for them where it has none. */
export function withCoreProperties(files: Map<string, Uint8Array>, xml: string): void {
  const text = (file: string): string => new TextDecoder().decode(files.get(file) ?? new Uint8Array());
  const put = (file: string, content: string): void => void files.set(file, new TextEncoder().encode(content));
  const target = /<Relationship [^>]*metadata\/core-properties"[^>]*>/u.exec(text('_rels/.rels'))?.[0];
  const own = target === undefined ? undefined : /Target="\/?([^"]*)"/u.exec(target)?.[1];
  if (own !== undefined) {
    put(own, xml);
    return;
  }
  put(name, xml);
  put(
    '_rels/.rels',
    text('_rels/.rels').replace('</Relationships>', `<Relationship Id="rIdCore" Type="${kind}" Target="${name}"/></Relationships>`),
  );
  put(
    '[Content_Types].xml',
    text('[Content_Types].xml').replace('</Types>', `<Override PartName="/${name}" ContentType="${type}"/></Types>`),
  );
}
