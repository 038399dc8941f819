import { createState } from 'lexical';
import { releaseLanguage, type ReleaseLanguage } from '../../../../core/i18n/language.ts';
import type { Speaker } from '../../../../core/release/document/document.ts';

const isSpeaker = (value: unknown): value is Speaker => typeof value === 'object' && value !== null;

/** Who said a quote, kept as NodeState on Lexical's own quote; null where nobody is named. */
export const speakerState = createState('speaker', { parse: (value): Speaker | null => (isSpeaker(value) ? value : null) });

/** The language of a quote where it is not that of the release. */
export const quoteLanguageState = createState('quoteLanguage', {
  parse: (value): ReleaseLanguage | null => releaseLanguage.safeParse(value).data ?? null,
});
