import { inlineText } from '../release/inlineText.ts';
import { inlineSchema } from '../release/document/document.ts';
import type { Imported } from './imported.ts';

/** What is no word of a text, though it is stored as one. */
const wordless = new Set([
  'type',
  'id',
  'marks',
  'photo',
  'layout',
  'language',
  'kind',
  'version',
  'contactId',
  'signOffId',
  'snippetId',
  'role',
]);

/** Every word that is stored of an imported release: of its text, its fields and its contacts, whatever shape they have. */
export const pageWords = ({ fields, document }: Pick<Imported, 'fields' | 'document'>): string[] => [
  ...wordsIn(fields),
  ...wordsIn(document),
];

/** Every word in a stored value; inlines that stand together are one text. */
export function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) {
    const inlines = inlineSchema.array().safeParse(value);
    return inlines.success ? [inlineText(inlines.data)] : value.flatMap(wordsIn);
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => (wordless.has(name) ? [] : wordsIn(inner)));
}
