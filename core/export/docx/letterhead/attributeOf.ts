/** An attribute of a tag as it is written; empty where it has none. */
export const attributeOf = (tag: string, name: string): string => new RegExp(`\\s${name}="([^"]*)"`, 'u').exec(tag)?.[1] ?? '';
