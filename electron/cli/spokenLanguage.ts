import type { UiLanguage } from '../../core/i18n/language.ts';

/**
 * The language the command line speaks: what `--language` says, else the system's, else English. Read from the bare words,
 * for help and misunderstood commands are told before the words are parsed.
 */
export function spokenLanguage(words: readonly string[], environment: NodeJS.ProcessEnv): UiLanguage {
  const at = words.findLastIndex((word) => word === '--language' || word.startsWith('--language='));
  const asked = words[at]?.startsWith('--language=') ? words[at].slice('--language='.length) : at === -1 ? undefined : words[at + 1];
  if (asked === 'en' || asked === 'ru') return asked;
  const system = [environment['LC_ALL'], environment['LC_MESSAGES'], environment['LANG']].find(Boolean) ?? '';
  return system.startsWith('ru') ? 'ru' : 'en';
}
