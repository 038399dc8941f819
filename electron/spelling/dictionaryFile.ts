/** The dictionaries that come with the program. British and American spelling are both right in English. */
export const dictionaries = { ru: ['ru'], en: ['en-gb', 'en'] } as const;
export type DictionaryName = (typeof dictionaries)[keyof typeof dictionaries][number];

/** Where a dictionary's rules (`aff`) or words (`dic`) lie: in its package as source, beside the one bundled file when built. */
export const dictionaryFile = (name: DictionaryName, part: 'aff' | 'dic'): URL =>
  import.meta.url.endsWith('/spelling/dictionaryFile.ts')
    ? new URL(`../../node_modules/dictionary-${name}/index.${part}`, import.meta.url)
    : new URL(`./dictionaries/${name}.${part}`, import.meta.url);
