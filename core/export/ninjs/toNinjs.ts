import { documentText } from '../../release/documentText.ts';
import type { ExportInput } from '../exporter.ts';
import { bodyFragment } from '../html/bodyFragment.ts';
import { cleanLine, cleanText } from '../../cleanText.ts';
import { sheetOf, type Sheet } from '../sheet/sheet.ts';
import { ninjsContacts } from './ninjsContacts.ts';
import type { NinjsDocument, NinjsText } from './ninjsDocument.ts';
import { ninjsPhotos } from './ninjsPhotos.ts';

/**
 * A release as IPTC ninjs 3.1, the document the web API takes. `photoUrl` gives the full address of a photo at the destination.
 * The same input gives the same document. Notes to editors and numbers that are not public are not in it.
 */
export function toNinjs(input: ExportInput, photoUrl: (sha256: string) => string): NinjsDocument {
  const { id, fields, createdAt, updatedAt } = input.release;
  const sheet = sheetOf(input);
  const { people, organisations } = ninjsContacts(sheet);
  const publisher = sheet.letterhead.slice(0, 1).map((name) => ({ name, rel: 'publisher' }));
  const associations = ninjsPhotos(sheet, photoUrl);
  const number = cleanLine(fields.number);
  const training = cleanLine(fields.training);
  const dateline = datelineOf(sheet);
  const located = [fields.dateline?.place ?? '', fields.dateline?.country ?? ''].map(cleanLine).filter(Boolean).join(', ');
  const by = sheet.parts.flatMap((part) => (part.type === 'signOff' ? part.lines : [])).join(', ');
  return {
    uri: `urn:uuid:${id}`,
    type: 'text',
    representationType: 'full',
    standard: { name: 'ninjs', version: '3.1', schema: 'http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#' },
    version: updatedAt,
    firstCreated: createdAt,
    versionCreated: updatedAt,
    ...(fields.embargo ? { embargoedUntil: new Date(fields.embargo.until).toISOString() } : {}),
    pubStatus: 'usable',
    language: sheet.tag,
    title: sheet.headline,
    headlines: [plain('main', sheet.headline), plain('sub', sheet.subheadline)].filter(hasWords),
    descriptions: [plain('release-line', sheet.releaseLine), plain('date', fields.date ?? ''), plain('dateline', dateline)].filter(
      hasWords,
    ),
    bodies: bodiesOf(input, dateline, photoUrl),
    ...(located === '' ? {} : { located }),
    ...(by === '' ? {} : { by }),
    genres: [{ name: sheet.labels.kind[fields.kind], literal: fields.kind }],
    ...(training === '' ? {} : { events: [{ name: training, rel: 'about' as const }] }),
    ...(people.length === 0 ? {} : { people }),
    ...(publisher.length + organisations.length === 0 ? {} : { organisations: [...publisher, ...organisations] }),
    ...(number === '' ? {} : { altIds: [{ role: 'release-number', value: number }] }),
    ...(associations.length === 0 ? {} : { associations }),
  };
}

const plain = (role: string, value: string): NinjsText => ({ role, contentType: 'text/plain', value });
const hasWords = ({ value }: NinjsText): boolean => value !== '';

/** The dateline as it is printed before the lede: "DUSHANBE, Tajikistan, 20 October 2022 —". */
function datelineOf({ parts }: Sheet): string {
  const lede = parts.find((part) => part.type === 'paragraph' && part.dateline !== '');
  return lede?.type === 'paragraph' ? lede.dateline : '';
}

function bodiesOf(input: ExportInput, dateline: string, photoUrl: (sha256: string) => string): NinjsDocument['bodies'] {
  const { document, fields } = input.release;
  const text = cleanText([dateline, documentText(document, fields.language)].filter((words) => words !== '').join(' '));
  const html = bodyFragment(input, ({ sha256 }) => photoUrl(sha256));
  const size = { charCount: Array.from(text).length, wordCount: text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length };
  return [
    { role: 'main', contentType: 'text/html', ...size, value: html },
    { role: 'main', contentType: 'text/plain', ...size, value: text },
  ];
}
