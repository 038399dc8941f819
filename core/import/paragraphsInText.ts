import type { SourceLine } from './sourceLines.ts';

/**
 * Makes paragraphs of lines. Every line is a paragraph, except in a group whose lines were all broken at about the same width
 * (55 to 100 characters, as in mail and old text files): those, up to 60 of them, are a single paragraph again.
 */
export function paragraphsInText(lines: readonly SourceLine[]): string[] {
  const groups: string[][] = [];
  for (const [index, { text, group }] of lines.entries()) {
    if (group === lines[index - 1]?.group) groups.at(-1)?.push(text);
    else groups.push([text]);
  }
  return groups.flatMap((group) => (isWrapped(group) ? [group.join(' ')] : group));
}

function isWrapped(group: readonly string[]): boolean {
  const [first, ...others] = group.slice(0, 60).map((line) => line.length);
  if (first === undefined || others.length === 0) return false;
  const last = others.pop() ?? 0;
  const narrowest = Math.min(first, ...others);
  const widest = Math.max(first, ...others);
  return group.length <= 60 && narrowest >= 55 && widest <= 100 && widest - narrowest <= 15 && last <= widest;
}
