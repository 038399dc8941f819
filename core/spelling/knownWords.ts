/** Endings of Russian cases and numbers, after which a name is still that name. */
const endings =
  'а у ом ем е ы и я ю ой ей ою ью ь ов ев ам ям ами ями ах ях ого его ому ему ым им ых их ая яя ое ее ую юю ые ие ый ий ский ского скому ским ском ская ской скую ские ских скими цы цев ец'.split(
    ' ',
  );
const lastVowel = /[аеёийоуыьэюя]$/u;

/** What the endings follow: миротворец, миротворц-ев; коллективный, коллективн-ого. */
const stemsOf = (word: string): string[] => [word.replace(lastVowel, ''), word.replace(/ец$/u, 'ц'), word.replace(/(?:[иы]й|ой)$/u, '')];

const folded = (word: string): string => word.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'");

/** The names and terms that are right whatever the dictionaries say, made ready to be asked. */
export interface KnownWords {
  has: (word: string) => boolean;
}

/**
 * Makes names and terms known: in any case of letters, with an English possessive, with the endings of Russian, and when every
 * part between hyphens is one. Multi-word names make each of their words known.
 */
export function knownWords(names: Iterable<string>): KnownWords {
  const whole = new Set<string>();
  const stems = new Set<string>();
  for (const name of names)
    for (const word of folded(name).split(/[^\p{L}\p{M}'-]+/u)) {
      if (word === '') continue;
      whole.add(word);
      if (/[а-я]/u.test(word)) for (const stem of stemsOf(word)) stems.add(stem);
    }
  const isOne = (word: string): boolean =>
    whole.has(word) ||
    whole.has(word.replace(/'s?$/u, '')) ||
    stems.has(word) ||
    endings.some((ending) => word.length > ending.length + 2 && word.endsWith(ending) && stems.has(word.slice(0, -ending.length)));
  return {
    has: (word) => {
      const asked = folded(word);
      return isOne(asked) || (asked.includes('-') && asked.split('-').every((part) => part !== '' && isOne(part)));
    },
  };
}
