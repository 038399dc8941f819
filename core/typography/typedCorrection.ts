import { typedQuote } from './typedQuote.ts';

/** The languages whose signs are set while one types. */
export type TypographyLanguage = 'en' | 'ru';

/** What is put in place of the last `remove` characters before the caret. */
export interface Correction {
  remove: number;
  insert: string;
}

const nbsp = '\u00a0';
const units = {
  ru: 'км/ч|км|кг|мм|см|м|т|га|ч|мин|млн|млрд|тыс|руб|чел',
  en: 'km/h|km|kg|mm|cm|m|t|ha|h|min|million|billion',
};

/**
 * What the character just typed should become in its place: quotation marks, dashes, an ellipsis, spaces that do not break. `before`
 * is the text of the block up to the caret, the typed character last. Null where nothing is to be changed, and in addresses.
 */
export function typedCorrection(before: string, language: TypographyLanguage): Correction | null {
  const token = before.trimEnd().split(/\s/u).at(-1) ?? '';
  if (/:\/\/|@|^www\./iu.test(token)) return null;
  const typed = before.at(-1);
  if (typed === '"' || typed === "'") {
    const quote = typedQuote(before, language);
    return quote === null ? null : { remove: 1, insert: quote };
  }
  for (const [pattern, insert] of rules[language]) {
    const found = pattern.exec(before);
    if (found) return { remove: found[0].length, insert: before.replace(pattern, insert).slice(found.index) };
  }
  return null;
}

/** Each pattern ends at the caret. The dash follows the house: in Russian with a space that does not break before it. */
const rules: Record<TypographyLanguage, readonly (readonly [RegExp, string])[]> = {
  ru: [[/(?<=\S)[ \u00a0](?:-|--|–) $/u, `${nbsp}— `], [/(?<=\p{L}|[»“)])--$/u, '—'], ...common('ru'), [/(?<=\d) %$/u, `${nbsp}%`]],
  en: [[/(?<=\S) (?:-|--) $/u, ' – '], [/(?<=\p{L}|[”’)])--$/u, '—'], ...common('en')],
};

function common(language: TypographyLanguage): (readonly [RegExp, string])[] {
  return [
    [/(?<!\.)\.\.\.$/u, '…'],
    // A range, but no telephone number, no date and no name of a machine.
    [/(?<![\p{L}\d.+-])(\d{1,4})-(\d{1,4})([ ,;.)])$/u, '$1–$2$3'],
    [/(?<=[№§]) $/u, nbsp],
    [/(?<=(?:^|[\s«“„(])(?:\p{Lu}\.){1,2}) $/u, nbsp],
    [new RegExp(`(?<=\\d) (${units[language]})([ .,;:)])$`, 'u'), `${nbsp}$1$2`],
  ];
}
