import type { FileChild, Paragraph, ParagraphChild } from 'docx';
import type { ReleaseLanguage } from '../../i18n/language.ts';
import { safeHref } from '../safeHref.ts';
import type { PartOf } from '../sheet/part.ts';
import type { PrintedContact, PrintedPhone } from '../sheet/printedContact.ts';
import type { Sheet } from '../sheet/sheet.ts';
import { columnWidths } from './columnWidths.ts';
import { grid } from './grid.ts';
import { linkTo } from './inlineRuns.ts';
import { paragraph } from './paragraph.ts';
import { styleId } from './styleId.ts';
import { textRuns, type Look } from './textRuns.ts';

/** Where contacts are set: the language of their words and of those over them. */
interface Place {
  sheet: Pick<Sheet, 'language' | 'labels'>;
  width: number;
}

interface Column {
  title: string;
  /** The paragraphs of a cell, and their plain text. */
  cell: (contact: PrintedContact) => { children: ParagraphChild[]; text: string }[];
}

/** Contact cards: their heading and a table whose rows stay on one page. Columns that nobody fills are left out. */
export function contactParts({ heading, contacts }: PartOf<'contacts'>, place: Place, keepNext: boolean): FileChild[] {
  const { labels } = place.sheet;
  const columns = columnsOf(place).filter((column) => contacts.some((contact) => column.cell(contact).length > 0));
  const rows = contacts.map((contact) =>
    columns.map((column) => ({
      paragraphs: atLeastOne(column.cell(contact).map(({ children }) => paragraph(styleId.tableText, children))),
      head: false,
    })),
  );
  const heads = columns.map(({ title }) => ({ paragraphs: [paragraph(styleId.tableHead, textRuns(title, labels.language))], head: true }));
  const texts = columns.map((column) => [column.title, ...contacts.flatMap((contact) => column.cell(contact).map(({ text }) => text))]);
  return [
    ...(heading === null ? [] : [paragraph(styleId.heading2, textRuns(heading, labels.language))]),
    grid([heads, ...rows], { widths: columnWidths(texts, place.width), headRow: true, keep: true, keepLast: keepNext }),
    paragraph(styleId.afterTable, [], keepNext ? { keepNext } : {}),
  ];
}

/** A contact in one line. */
export function contactLine(contact: PrintedContact, { sheet: { language } }: Pick<Place, 'sheet'>, keepNext: boolean): Paragraph {
  const facts = [contact.name, contact.role, contact.organisation, contact.hours, contact.answersIn].filter((fact) => fact !== '');
  const pieces = [
    ...facts.map((fact) => textRuns(fact, language)),
    ...contact.phones.map((phone) => phoneRuns(phone, language)),
    ...contact.emails.map((email) => emailRuns(email, language)),
  ];
  const children = pieces.flatMap((piece, index) => (index === 0 ? piece : [...textRuns(', ', language), ...piece]));
  return paragraph(styleId.contactLine, children, keepNext ? { keepNext } : {});
}

function columnsOf({ sheet: { language, labels } }: Pick<Place, 'sheet'>): Column[] {
  const words = (facts: string[], look: Look = {}) =>
    facts.filter((fact) => fact !== '').map((fact) => ({ children: textRuns(fact, language, look), text: fact }));
  return [
    {
      title: labels.contact.name,
      // An office without a person stands under its own name.
      cell: ({ name, role }) => words([name || role], { style: styleId.strong }),
    },
    {
      title: labels.contact.role,
      cell: ({ name, role, organisation, hours, answersIn }) => words([name === '' ? '' : role, organisation, hours, answersIn]),
    },
    {
      title: labels.contact.phone,
      cell: ({ phones }) =>
        phones.map((phone) => ({
          children: phoneRuns(phone, language),
          text: `${phone.label} ${unbroken(phone.display)} ${phone.usage}`,
        })),
    },
    {
      title: labels.contact.email,
      cell: ({ emails }) => emails.map((email) => ({ children: emailRuns(email, language), text: email })),
    },
  ];
}

function phoneRuns({ label, display, href, usage }: PrintedPhone, language: ReleaseLanguage): ParagraphChild[] {
  const number = unbroken(display);
  return [
    ...textRuns(`${label} `, language),
    ...(href === null ? textRuns(number, language) : [linkTo(href, textRuns(number, language, { style: styleId.hyperlink }))]),
    ...(usage === '' ? [] : textRuns(` (${usage})`, language)),
  ];
}

function emailRuns(email: string, language: ReleaseLanguage): ParagraphChild[] {
  const href = safeHref(`mailto:${email}`);
  return href === null ? textRuns(email, language) : [linkTo(href, textRuns(email, language, { style: styleId.hyperlink }))];
}

/** A number is never broken in two at the end of a line. */
const unbroken = (number: string): string => number.replaceAll(' ', '\u00A0').replaceAll('-', '\u2011');

const atLeastOne = (paragraphs: Paragraph[]): Paragraph[] => (paragraphs.length === 0 ? [paragraph(styleId.tableText, [])] : paragraphs);
