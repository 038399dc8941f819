import type { ExportInput } from '../exporter.ts';
import type { PrintedContact } from '../sheet/printedContact.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { cleanLine } from '../../cleanText.ts';

/**
 * The release for machines that read pages: a schema.org NewsArticle in JSON-LD. Under embargo it counts as published when
 * the embargo ends. Every `<`, `>` and `&` is escaped, so that nothing in it can end the element it stands in.
 */
export function newsArticle({ release }: ExportInput, sheet: Sheet, description: string): string {
  const { fields, id, updatedAt } = release;
  const training = cleanLine(fields.training);
  const [organisation, unit] = sheet.letterhead;
  const dateline = sheet.parts.find((part) => part.type === 'paragraph' && part.dateline !== '');
  const article = {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    identifier: `urn:uuid:${id}`,
    headline: sheet.headline,
    ...(sheet.subheadline === '' ? {} : { alternativeHeadline: sheet.subheadline }),
    ...(description === '' ? {} : { description }),
    ...(dateline?.type === 'paragraph' ? { dateline: dateline.dateline.replace(/ —$/u, '') } : {}),
    ...(fields.embargo ? { datePublished: fields.embargo.until } : fields.date === null ? {} : { datePublished: fields.date }),
    dateModified: updatedAt,
    inLanguage: sheet.tag,
    genre: sheet.labels.kind[fields.kind],
    ...(training === '' ? {} : { about: { '@type': 'Event', name: training } }),
    ...(organisation === undefined ? {} : { publisher: publisher(organisation, unit, sheet) }),
  };
  return JSON.stringify(article, null, 1).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

function publisher(name: string, unit: string | undefined, sheet: Sheet) {
  const contacts = sheet.parts.flatMap((part) =>
    part.type === 'contacts' ? part.contacts : part.type === 'contactLine' ? [part.contact] : [],
  );
  return {
    '@type': 'Organization',
    name,
    ...(unit === undefined ? {} : { department: { '@type': 'Organization', name: unit } }),
    ...(contacts.length === 0 ? {} : { contactPoint: contacts.map(contactPoint) }),
  };
}

const contactPoint = ({ name, role, phones, emails }: PrintedContact) => ({
  '@type': 'ContactPoint',
  contactType: role === '' ? 'press' : role,
  ...(name === '' ? {} : { name }),
  ...(phones.length === 0 ? {} : { telephone: phones.map(({ href, display }) => href?.replace(/^tel:/u, '') ?? display) }),
  ...(emails.length === 0 ? {} : { email: emails }),
});
