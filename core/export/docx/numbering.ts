import type { ILevelsOptions, INumberingOptions } from 'docx';

/** The deepest level Word knows, counted from 0. */
export const deepest = 8;

/** The numbering that a list of this kind uses. */
export const numberingOf = (ordered: boolean): 'numbers' | 'bullets' => (ordered ? 'numbers' : 'bullets');

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
