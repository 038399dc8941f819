import { z } from 'zod';
import { stored } from '../stored/stored.ts';
import { releaseLanguage } from '../i18n/language.ts';
import { documentSchema } from './document/document.ts';
import { storedWithDocument } from './document/storedWithDocument.ts';
import { releaseKind } from './release.ts';

/** A template of one's own: a text kept to begin others from, in the language it was written in. Block ids are replaced in each release. */
export const ownTemplateSchema = z.strictObject({
  id: z.uuid(),
  name: z.string().min(1).max(200),
  kind: releaseKind,
  language: releaseLanguage,
  document: documentSchema,
  updatedAt: z.iso.datetime(),
});
export type OwnTemplate = z.infer<typeof ownTemplateSchema>;
/** A template of one's own as it is stored. */
export const storedOwnTemplate = storedWithDocument(stored(ownTemplateSchema, 1, []));
