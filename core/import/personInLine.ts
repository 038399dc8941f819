/** A person as a line names them. Either part may be empty, never both. */
export interface Person {
  role: string;
  name: string;
}

const roleWords =
  /^(?:press|media|public|relations|affairs|information|secretary|assistant|officer|spokes\p{L}+|representative|head|chief|deputy|director|service|cent(?:er|re)|office|department|adviser|advisor|editor|contact|general|colonel|lieutenant|major|captain|пресс\p{L}*|пресс-\p{L}+|секретар\p{L}+|представител\p{L}+|начальник\p{L}*|руководител\p{L}+|директор\p{L}*|советник\p{L}*|помощник\p{L}*|офицер\p{L}*|дежурн\p{L}+|служб\p{L}+|центр\p{L}*|отдел\p{L}*|управлени\p{L}+|генерал\p{L}*|полковник\p{L}*|подполковник\p{L}*|майор\p{L}*|капитан\p{L}*)$/iu;
const nameWord = /^(?:\p{Lu}\p{Ll}+(?:[-’']\p{Lu}\p{Ll}+)*|(?:\p{Lu}\.){1,2})$/u;

const isNameWord = (word: string): boolean => nameWord.test(word) && !roleWords.test(word);

/** Tells whether a line is a person's name and nothing else: two or three capitalised words, initials counted. */
export const isName = (line: string): boolean => {
  const words = line.split(/\s+/u);
  return words.length >= 2 && words.length <= 3 && words.every(isNameWord) && words.some((word) => !word.endsWith('.'));
};

/** Tells whether a word in the line belongs to an office. */
export const namesRole = (line: string): boolean => line.split(/[\s,]+/u).some((word) => roleWords.test(word));

/**
 * Parts a line such as "CSTO Press Secretary Vladimir Zaynetdinov" or "Vladimir Zaynetdinov, CSTO Press Secretary" into role and
 * name. A line without a name is a role; `null` when the line is too long or a sentence and so names nobody.
 */
export function personInLine(line: string): Person | null {
  if (line.length > 200 || /[.!?;]$/u.test(line.replace(/(?<=\s|^)(?:\p{Lu}\.){1,2}$/u, ''))) return null;
  const [before, ...after] = line.replace(/:$/u, '').split(/\s*[,–—]\s+/u);
  const rest = after.join(', ');
  if (before !== undefined && rest !== '') {
    if (isName(before)) return { role: rest, name: before };
    if (isName(rest)) return { role: before, name: rest };
  }
  const words = line.replace(/:$/u, '').split(/\s+/u);
  for (const length of [3, 2]) {
    const name = words.slice(-length).join(' ');
    if (isName(name)) return { role: words.slice(0, -length).join(' '), name };
  }
  return namesRole(line) ? { role: words.join(' '), name: '' } : null;
}
