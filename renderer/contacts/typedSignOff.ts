import type { SignOff } from '../../core/contact/signOff.ts';
import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';

/** A sign-off as it is typed: one text per language, a line of print per line. */
export type TypedSignOff = Partial<Record<ReleaseLanguage, string>>;

/** The most lines a sign-off may have. */
export const mostLines = 8;

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A stored sign-off as it is typed. */
export const typeSignOff = (texts: SignOff['texts']): TypedSignOff =>
  Object.fromEntries(Object.entries(texts).map(([language, lines]) => [language, lines.join('\n')]));

/** Reads what was typed. `wrong` names what keeps it from being stored. */
export function readSignOff(typed: TypedSignOff): { texts: SignOff['texts']; wrong: 'none' | 'tooMany' | null } {
  const texts: SignOff['texts'] = {};
  for (const language of releaseLanguages) {
    const lines = linesOf(typed[language] ?? '');
    if (lines.length > 0) texts[language] = lines;
  }
  const all = Object.values(texts);
  return { texts, wrong: all.length === 0 ? 'none' : all.some((lines) => lines.length > mostLines) ? 'tooMany' : null };
}
