/** A part of the package and its relationships, as XML. */
export interface LinkedPart {
  part: string;
  links: string;
}

const used = / (r:(?:id|embed|link))="([^"]*)"/gu;

/** Names the relationships of a part `rId1`, `rId2`, … in their order: the library gives hyperlinks a random name. */
export function renumberLinks({ part, links }: LinkedPart): LinkedPart {
  const names = new Map<string, string>();
  const renamed = links.replace(/<Relationship Id="([^"]*)"/gu, (_, name: string) => {
    names.set(name, `rId${names.size + 1}`);
    return `<Relationship Id="${names.get(name)}"`;
  });
  return {
    links: renamed,
    part: part.replace(used, (whole, attribute: string, name: string) => {
      const number = names.get(name);
      return number === undefined ? whole : ` ${attribute}="${number}"`;
    }),
  };
}
