import { gazetteer } from '../gazetteer/gazetteer.ts';
import type { ReleaseLanguage } from '../i18n/language.ts';
import type { Dateline, ReleaseKind } from '../release/release.ts';

/** The words of a headline that name the kind of its text; the first that is found counts. */
const kinds: readonly (readonly [ReleaseKind, RegExp])[] = [
  ['advisory', /(?<!\p{L})(?:media advisory|call for accreditation|анонс|аккредитаци\p{L}+)(?!\p{L})/iu],
  ['interview', /(?<!\p{L})(?:interview\p{L}*|интервью)(?!\p{L})/iu],
  ['statement', /(?<!\p{L})(?:statement|заявлени[еяю])(?!\p{L})/iu],
  ['speech', /(?<!\p{L})(?:speech|remarks|address(?= (?:by|of|to))|выступлени[еяю]|речь)(?!\p{L})/iu],
  [
    'exercise',
    /(?<!\p{L})(?:exercises?|drills?|man(?:o?eu|o)vers?|manoeuvres?|(?<=the |joint |phase of )trainings?|учени[еяйюм]\p{L}{0,2}|тренировк\p{L}+|ман[её]вр\p{L}+)(?!\p{L})/iu,
  ],
  ['meeting', /(?<!\p{L})(?:met with|meetings?|talks|встрет\p{L}+|встреч\p{L}+|заседани\p{L}+|переговор\p{L}+)(?!\p{L})/iu],
];

/** Names the kind of a text by the words of its headline; `news` where none of them says. */
export const kindOfHeadline = (headline: string): ReleaseKind => kinds.find(([, words]) => words.test(headline))?.[0] ?? 'news';

const trainingWords = /(?<!\p{L})(?:exercise|training|drill|man(?:oeuv|euv)|учени|тренировк|ман[её]вр)/iu;
const namedByYear = /[“"„«‘'](?<name>\p{Lu}[\p{L}’ -]{1,60}?\s?[-–—]?\s?(?:19|20)\d{2})[”"“»’']/gu;

/** The training that a text names, between quotation marks and with its year: "Rubezh-2022"; empty where none is. */
export function trainingInText(text: string): string {
  for (const { groups, index } of text.matchAll(namedByYear))
    if (trainingWords.test(text.slice(Math.max(0, index - 200), index + 200))) return groups?.['name'] ?? '';
  return '';
}

/** The training range that a text names, as a place for the dateline: offered to the person, for the text has no dateline. */
export function rangeInText(text: string, language: ReleaseLanguage): Dateline | null {
  const found =
    /[“"„«](?<en>\p{Lu}[\p{L}’ -]{1,60}?)[”"“»] (?:training )?range|(?<!\p{L})полигон\p{L}{0,3} [“"„«](?<ru>\p{Lu}[\p{L}’ -]{1,60}?)[”"“»]/u.exec(
      text,
    );
  const name = found?.groups?.['en'] ?? found?.groups?.['ru'];
  if (name === undefined) return null;
  const known = gazetteer.find(({ en, ru }) => [en.place, ru.place].some((place) => place.includes(name)));
  if (known) return known[language === 'en' ? 'en' : 'ru'];
  return { place: language === 'en' ? `${name} training range` : `полигон «${name}»`, country: '' };
}
