import { embargoText } from '../../core/release/embargoText.ts';
import type { Embargo } from '../../core/release/release.ts';
import type { UiLanguage } from '../../core/i18n/language.ts';
import type { ReadRelease } from '../handlers/readRelease.ts';
import { cliWords } from './cliWords.ts';

/** What a person has to know of a file that was read: its embargo, what of it is to be confirmed, a guess at its letters, and everything left out. */
export function importedLines(
  { embargo, asks, dropped, codePage }: Pick<ReadRelease, 'asks' | 'dropped' | 'codePage'> & { embargo: Embargo | null },
  language: UiLanguage,
): string[] {
  const words = cliWords[language];
  return [
    ...(embargo === null ? [] : [`${words.embargo}: ${embargoText(embargo, language)}`]),
    ...(asks === null ? [] : [`${words.embargoAsks}: ${asks}`]),
    ...(codePage === null ? [] : [words.codePageGuessed(codePage)]),
    ...dropped.map(({ reason, text }) => `${words.leftOut(reason)}: ${text}`),
  ];
}
