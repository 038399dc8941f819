import type { ContactSnapshot } from '../contact/contact.ts';
import { contactLines } from '../history/contactLines.ts';
import { releaseLanguages } from '../i18n/language.ts';
import { documentText } from '../release/documentText.ts';
import { trainingName } from '../training/trainingName.ts';
import { readSharedEntry, type SharedEntries } from './sharedEntry.ts';
import type { EntryKind } from './shareKind.ts';

/** An entry of a book as lines a person can compare, language after language; null when it cannot be read. */
export function entryLines(kind: EntryKind, json: string): string[] | null {
  const entry = readSharedEntry(kind, json);
  if (!entry) return null;
  if (kind === 'contacts') return contactEntryLines(entry as ContactSnapshot);
  if (kind === 'templates') return templateLines(entry as SharedEntries['templates']);
  if (kind === 'trainings') return trainingLines(entry as SharedEntries['trainings']);
  return textLines(entry as SharedEntries['signoffs' | 'snippets']);
}

function textLines(entry: SharedEntries['signoffs' | 'snippets']): string[] {
  const texts = entry.texts as Partial<Record<string, string[] | { title: string; paragraphs: string[] }>>;
  const name = 'name' in entry ? [entry.name] : [];
  const linesOf = (text: (typeof texts)[string]): string[] =>
    text === undefined ? [] : Array.isArray(text) ? text : [text.title, ...text.paragraphs];
  return [
    ...name,
    ...languagesIn(entry).flatMap((language) => [`[${language}]`, ...linesOf(texts[language]).filter((line) => line !== '')]),
  ];
}

function contactEntryLines(contact: ContactSnapshot): string[] {
  const { validFrom, validTo } = contact;
  const validity = validFrom === null && validTo === null ? [] : [`${validFrom ?? '…'} – ${validTo ?? '…'}`];
  return [...languagesIn(contact).flatMap((language) => [`[${language}]`, ...contactLines(contact, language)]), ...validity];
}

const templateLines = ({ name, language, document }: SharedEntries['templates']): string[] => [
  name,
  `[${language}]`,
  ...documentText(document, language).split('\n'),
];

const trainingLines = ({ names, from, to, place, country }: SharedEntries['trainings']): string[] =>
  [
    ...releaseLanguages.flatMap((language) => (names[language] === undefined ? [] : [`[${language}] ${names[language]}`])),
    from === null && to === null ? '' : `${from ?? '…'} – ${to ?? '…'}`,
    [place, country].filter((part) => part !== '').join(', '),
  ].filter((line) => line !== '');

/** What an entry is called in a list; empty when it cannot be read. */
export function entryName(kind: EntryKind, json: string): string {
  const entry = readSharedEntry(kind, json);
  if (!entry) return '';
  if ('names' in entry) return trainingName(entry, 'en');
  if ('name' in entry) return entry.name;
  const [first] = Object.values<unknown>(entry.texts);
  if (Array.isArray(first)) return String(first[0] ?? '');
  const text = first as { name: string; role: string; organisation: string } | undefined;
  return text ? text.name || text.role || text.organisation : '';
}

const languagesIn = ({ texts }: { texts: object }) => releaseLanguages.filter((language) => language in texts);
