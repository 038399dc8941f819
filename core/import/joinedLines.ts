/** First parts after which a hyphen belongs to the word, as in "пресс-центр" and "well-known". */
const first = new Set(
  'пресс вице экс штаб генерал блок юго северо онлайн интернет медиа бизнес контр кое из по во non self ex co well vice anti pro semi multi mid post pre long short high low all cross half two three four five six peace full large small'.split(
    ' ',
  ),
);
/** Second parts before which it does, as in "кто-то" and "large-scale". */
const second = new Set(
  'то либо нибудь таки ка based led wide term range scale up in out off on to time year old day level made keeping called'.split(' '),
);
/** How the rest of an English word looks that was cut between its syllables. */
const englishRest =
  /^\p{Ll}{0,4}(?:tions?|sions?|ments?|ings?|ness|ables?|ibles?|[eo]rs?|ed|ly|it(?:y|ies)|[ea]nces?|ous|ives?|ical|ally|i[sz]es?|[sz]ed|tary|ional|s?tan|ures?|ses?)$/u;
const vowel = /[аеёиоуыэюяіїєөүұәӣӯaeiouy]/iu;

/** Makes one line of lines that were broken at a width. A word cut with a hyphen at a line's end is whole again, where it is known to be one word. */
export function joinedLines(lines: readonly string[]): string {
  const elsewhere = new Set(lines.flatMap((line) => line.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []));
  return lines.reduce((text, line, place) => (place === 0 ? line : text + between(text, line, elsewhere) + line), '').replace(cut, '');
}

/** Marks a hyphen to be taken out; no text holds this sign. */
const mark = '\u0001';
const cut = /[-\u2010\u00AD]\u0001/gu;

function between(before: string, after: string, elsewhere: ReadonlySet<string>): string {
  if (before.endsWith('\u00AD')) return mark;
  const head = /(?<=^|[^\p{L}-])\p{L}+(?=[-\u2010]$)/u.exec(before.slice(-60))?.[0].toLowerCase();
  const rest = /^\p{Ll}+/u.exec(after)?.[0];
  if (head === undefined || rest === undefined) return /[\p{L}\d][-\u2010]$/u.test(before) ? '' : ' ';
  if (elsewhere.has(head + rest)) return mark;
  if (elsewhere.has(`${head}-${rest}`) || first.has(head) || second.has(rest)) return '';
  // Hyphenation leaves a vowel on both sides. Russian text is full of it; in English as many hyphens belong to the word.
  if (!vowel.test(head) || !vowel.test(rest)) return '';
  return /\p{Script=Latin}/u.test(rest) && !englishRest.test(rest) ? '' : mark;
}
