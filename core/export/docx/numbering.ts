import type { ILevelsOptions, INumberingOptions, NumberingDefinition } from 'docx';
import type { PrintedList } from '../sheet/part.ts';

/** The deepest level Word knows, counted from 0. */
export const deepest = 8;

const bullets = ['•', '–', '▪'];
const formats = ['decimal', 'lowerLetter', 'lowerRoman'] as const;

const level = (at: number, how: Pick<ILevelsOptions, 'format' | 'text'>): ILevelsOptions => ({
  ...how,
  level: at,
  alignment: 'left',
  start: 1,
  style: { paragraph: { indent: { left: 425 * (at + 1), hanging: 425 } } },
});
const levels = Array.from({ length: deepest + 1 }, (_, at) => at);

/** The two kinds of list, nine levels each. */
export const numbering: INumberingOptions = {
  config: [
    { reference: 'bullets', levels: levels.map((at) => level(at, { format: 'bullet', text: bullets[at % 3] ?? '•' })) },
    { reference: 'numbers', levels: levels.map((at) => level(at, { format: formats[at % 3] ?? 'decimal', text: `%${at + 1}.` })) },
  ],
};

/** The numbering that a list at this level uses: one of the two, or where it does not begin at 1, one of its own that counts from its start. */
export function numberingOf({ ordered, start }: PrintedList, at: number): string | NumberingDefinition {
  const reference = ordered ? 'numbers' : 'bullets';
  if (start === undefined) return reference;
  const usual = numbering.config.find((kind) => kind.reference === reference)?.levels ?? [];
  return { reference: `${reference}-${at}-from-${start}`, levels: usual.map((one) => (one.level === at ? { ...one, start } : one)) };
}
