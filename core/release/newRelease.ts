import type { ReleaseLanguage } from '../i18n/language.ts';
import { emptyDocument } from './document/document.ts';
import type { ReleaseDocument } from './document/document.ts';
import type { Release, ReleaseFields } from './release.ts';
import type { OwnTemplate } from './ownTemplate.ts';
import type { Template } from './template.ts';

/** The fields of a release nobody has filled in yet. `date` is an ISO day or null. */
export const emptyFields = (language: ReleaseLanguage, date: string | null): ReleaseFields => ({
  kind: 'news',
  language,
  number: '',
  headline: '',
  subheadline: '',
  date,
  dateline: null,
  embargo: null,
  training: '',
  notes: '',
});

/** A release to start writing in, empty or from a template. It is dated with the local day of `now`. */
export function newRelease(given: {
  template: Template | OwnTemplate | null;
  language: ReleaseLanguage;
  now: Date;
  newId: () => string;
}): Release {
  const { template, now, newId } = given;
  const at = now.toISOString();
  // A template of one's own is in the language it was written in.
  const language = template && 'language' in template ? template.language : given.language;
  const text = template && ('document' in template ? template.document : template.documents[language === 'en' ? 'en' : 'ru']);
  return {
    id: newId(),
    status: 'draft',
    fields: { ...emptyFields(language, localDay(now)), kind: template?.kind ?? 'news' },
    document: text ? withOwnIds(text, newId) : emptyDocument(newId),
    createdAt: at,
    updatedAt: at,
  };
}

const two = (number: number) => String(number).padStart(2, '0');
const localDay = (now: Date) => `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
const withOwnIds = (document: ReleaseDocument, newId: () => string): ReleaseDocument => ({
  ...document,
  blocks: document.blocks.map((block) => ({ ...block, id: newId() })),
});
