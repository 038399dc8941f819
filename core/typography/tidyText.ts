import typograf from 'typograf';
import { typedQuote } from './typedQuote.ts';
import type { TypographyLanguage } from './typedCorrection.ts';

// Its types are written for CommonJS, where the class stands one step deeper than it does.
const Typograf = typograf as unknown as typeof typograf.default;

/** What is put right: signs and spaces. No rule that changes a letter, a figure or a number is among them. */
const rules = new Set([
  'common/punctuation/quote',
  'common/punctuation/apostrophe',
  'common/punctuation/hellip',
  'common/space/delRepeatSpace',
  'common/space/delBeforePunctuation',
  'common/nbsp/afterParagraphMark',
  'common/nbsp/afterSectionMark',
  'common/nbsp/afterNumber',
  'ru/dash/main',
  'ru/nbsp/afterNumberSign',
  'ru/nbsp/initials',
  'ru/nbsp/dayMonth',
  'ru/nbsp/mln',
  'ru/nbsp/year',
  'ru/nbsp/years',
  'ru/nbsp/m',
]);
// American rules for English: double quotation marks outside and single ones inside, as the house prints them.
const setters = {
  ru: new Typograf({ locale: ['ru', 'en-US'], ruleFilter: ({ name }) => rules.has(name) }),
  en: new Typograf({ locale: ['en-US'], ruleFilter: ({ name }) => rules.has(name) }),
};

/** A single initial before a surname, which the library leaves alone. */
const loneInitial = /(?<=(?:^|[\s«“„(])(?:\p{Lu}\.){1,2}) (?=\p{Lu})/gu;
/** Quotation marks inside quotation marks, which the library leaves straight in English. */
const innerQuotes = (text: string): string =>
  text.replace(/['"]/gu, (mark, at: number) => typedQuote(text.slice(0, at) + mark, 'en') ?? mark);
const signs = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** A text with quotation marks, dashes, ellipses and spaces as they are printed in its language. Letters and figures stay what they are. */
export function tidyText(text: string, language: TypographyLanguage): string {
  // Addresses stay to the letter.
  if (/:\/\/|\S@\S/u.test(text)) return text;
  const [, before = '', words = '', after = ''] = /^(\s*)([^]*?)(\s*)$/u.exec(text) ?? [];
  // The house prints one kind of space that does not break.
  const set = setters[language].execute(words).replaceAll('\u202f', '\u00a0').replace(loneInitial, '\u00a0');
  const tidy = language === 'en' ? innerQuotes(set).replace(/(?<=\S) (?:-|--) (?=\S)/gu, ' – ') : set;
  return signs(tidy) === signs(words) ? before + tidy + after : text;
}
