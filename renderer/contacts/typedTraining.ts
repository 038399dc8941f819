import { releaseLanguages } from '../../core/i18n/language.ts';
import type { ReleaseLanguage } from '../../core/i18n/language.ts';
import type { Training } from '../../core/training/training.ts';

/** A training as it is typed. */
export interface TypedTraining extends Pick<Training, 'from' | 'to' | 'place' | 'country'> {
  names: Partial<Record<ReleaseLanguage, string>>;
}

/** A training nobody has typed in yet. */
export const emptyTraining: TypedTraining = { names: {}, from: null, to: null, place: '', country: '' };

/** What keeps a typed training from being stored. */
export type WrongTraining = 'noName' | 'endsFirst';

/** Reads what was typed; a language without a name is left out. */
export function readTraining(typed: TypedTraining): Omit<Training, 'id' | 'updatedAt'> & { wrong: WrongTraining | null } {
  const names: Training['names'] = {};
  for (const language of releaseLanguages) {
    const name = typed.names[language]?.trim() ?? '';
    if (name !== '') names[language] = name;
  }
  const { from, to } = typed;
  const wrong = Object.keys(names).length === 0 ? 'noName' : from !== null && to !== null && to < from ? 'endsFirst' : null;
  return { names, from, to, place: typed.place.trim(), country: typed.country.trim(), wrong };
}
