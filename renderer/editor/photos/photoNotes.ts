import type { TFunction } from 'i18next';
import type { PhotoFacts } from './readPhotoFacts.ts';

type Said = Pick<PhotoFacts, 'instructions' | 'hasCredentials'> & { name: string };

/** What a person has to know of photos before they are published: what is asked of whoever publishes them, and what of them does not stay. */
export function photoNotes(t: TFunction<'editor'>, photos: readonly Said[]): string {
  // A whole series may ask for the same: that is said once, with the photos it is said of.
  const asked = Map.groupBy(
    photos.filter(({ instructions }) => instructions !== ''),
    ({ instructions }) => instructions,
  );
  const credited = photos.filter(({ hasCredentials }) => hasCredentials);
  return [
    ...Array.from(asked, ([instructions, of]) => t('photo.instructions', { instructions, names: named(of) })),
    ...(credited.length === 0 ? [] : [t('photo.credentials', { names: named(credited) })]),
  ].join(' ');
}

/** The first names and how many more there are. */
const named = (photos: readonly Said[]): string => {
  const shown = photos.slice(0, 3).map(({ name }) => name);
  return shown.join(', ') + (photos.length > shown.length ? ` + ${photos.length - shown.length}` : '');
};
