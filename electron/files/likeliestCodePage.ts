/** The eight-bit code pages that Russian was written in, as browsers call them and as people know them. */
const codePages = [
  ['windows-1251', 'Windows-1251'],
  ['koi8-u', 'KOI8-R/U'],
  ['ibm866', 'CP866 (DOS)'],
  ['iso-8859-5', 'ISO-8859-5'],
  ['x-mac-cyrillic', 'Mac Cyrillic'],
] as const;

/** How often a letter stands in a thousand of Russian text; letters of its neighbours count like rare ones. */
const often: ReadonlyMap<string, number> = new Map(
  'о110 е85 а80 и74 н67 т63 с55 р47 в45 л44 к35 м32 д30 п28 у26 я20 ы19 ь17 г17 з16 б16 ч14 й12 х10 ж9 ш7 ю6 ц5 щ4 э3 ф3 ё2 ъ1 і1 ї1 є1 ў1 ґ1'
    .split(' ')
    .map((pair) => [pair.slice(0, 1), Number(pair.slice(1))]),
);

/** As much as is looked at: enough to tell code pages apart. */
const sample = 100_000;

/**
 * Reads bytes of an unknown eight-bit code page: in the Cyrillic one with the likeliest letters, or in the Western one where what
 * is not plain stands among plain letters ("café"). `name` is what people call the code page.
 */
export function likeliestText(bytes: Uint8Array): { text: string; name: string } {
  const western = new TextDecoder('windows-1252').decode(bytes);
  const [best] = codePages
    .map(([label, name]) => ({ label, name, likelihood: likelihood(new TextDecoder(label).decode(bytes.subarray(0, sample))) }))
    .toSorted((one, other) => other.likelihood - one.likelihood);
  if (!best || isWestern(western.slice(0, sample))) return { text: western, name: 'Windows-1252' };
  return { text: new TextDecoder(best.label).decode(bytes), name: best.name };
}

function likelihood(text: string): number {
  let sum = 0;
  let count = 0;
  let before = '';
  for (const sign of text) {
    if (sign >= '\u0080') {
      const small = sign.toLowerCase();
      const isCapital = small !== sign;
      count += 1;
      sum += Math.log((often.get(small) ?? (/\p{L}/u.test(sign) ? 0.2 : /[«»–—№…“”„’\u00A0]/u.test(sign) ? 3 : 0.05)) / 1000);
      // No word goes from small letters to capitals, which is how one code page looks in another.
      if (isCapital && before !== before.toUpperCase()) sum -= 5;
    }
    before = /\p{L}/u.test(sign) ? sign : '';
  }
  return count === 0 ? -Infinity : sum / count;
}

/** An accented Western letter stands among plain ones; a Cyrillic letter beside its like. */
function isWestern(text: string): boolean {
  const together = text.match(/[\u0080-\uFFFF](?=[\u0080-\uFFFF])/gu)?.length ?? 0;
  const mixed = text.match(/[A-Za-z](?=[\u00C0-\u00FF])|[\u00C0-\u00FF](?=[A-Za-z])/gu)?.length ?? 0;
  return mixed > together;
}
