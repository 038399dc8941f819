/**
 * Text that every format can carry (XML 1.0 §2.2 is the strictest): without control characters, lone surrogates and
 * noncharacters, composed (NFC), every kind of line break as `\n`, a tab as a space.
 */
export const cleanText = (text: string): string =>
  text
    .replace(/\r\n?|[\u0085\u2028\u2029\v\f]/gu, '\n')
    .replaceAll('\t', ' ')
    .replace(/(?!\n)\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '')
    .normalize('NFC');

/** The same on one line, without blanks around it. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/gu, ' ').trim();
