import type { ContactSnapshot, Phone } from '../../contact/contact.ts';
import { phoneLines } from '../../contact/contact.ts';
import { phoneLabel } from '../../contact/phoneLabel.ts';
import { documentLabels } from '../../export/documentLabels.ts';
import { releaseLanguages, type ReleaseLanguage } from '../../i18n/language.ts';
import { inlineText } from '../../release/inlineText.ts';
import type { BlockOf } from '../../release/document/document.ts';
import { contactLine } from '../contactLine.ts';
import { isName } from '../personInLine.ts';

const linesOf = (cell: { children: BlockOf<'paragraph'>['children'] } | undefined): string[] =>
  inlineText(cell?.children ?? [])
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** Reads the table of contacts of one of Dateline's own files; null for any other table. */
export function ownContactTable(table: BlockOf<'table'>, language: ReleaseLanguage): ContactSnapshot[] | null {
  const { contact: labels } = documentLabels(language);
  const [head, ...rows] = table.rows;
  const titles = head?.cells.map((cell) => linesOf(cell).join(' ')) ?? [];
  const known = Object.values(labels);
  if (rows.length === 0 || !titles.every((title) => known.includes(title))) return null;
  return rows.map(({ cells }) => {
    const under = (title: string) => linesOf(cells[titles.indexOf(title)]);
    const [named = ''] = under(labels.name);
    return snapshot(named, under(labels.role), under(labels.phone), under(labels.email), language);
  });
}

/** Reads a contact that stands in one line: facts, languages, numbers and addresses, divided by commas. */
export function ownContactLine(line: string, language: ReleaseLanguage): ContactSnapshot {
  const { answersIn, languageNames } = documentLabels(language);
  const facts: string[] = [];
  const spoken: string[] = [];
  const phones: string[] = [];
  const emails: string[] = [];
  for (const piece of line.split(', ')) {
    const isSpoken = piece.startsWith(`${answersIn}: `) || (spoken.length > 0 && Object.values<string>(languageNames).includes(piece));
    if (isSpoken) spoken.push(piece);
    else if (phoneIn(piece, language)) phones.push(piece);
    else if (contactLine(piece)?.emails.length) emails.push(piece);
    // What a number is for may hold a comma itself.
    else if (phones.length > 0) phones[phones.length - 1] += `, ${piece}`;
    else facts.push(piece);
  }
  const [named = '', ...others] = facts;
  return snapshot(named, [...others, ...(spoken.length > 0 ? [spoken.join(', ')] : [])], phones, emails, language);
}

function snapshot(
  named: string,
  facts: readonly string[],
  phones: readonly string[],
  emails: readonly string[],
  language: ReleaseLanguage,
): ContactSnapshot {
  const { answersIn, languageNames } = documentLabels(language);
  const spoken = facts.find((fact) => fact.startsWith(`${answersIn}: `));
  const names = spoken?.slice(answersIn.length + 2).split(', ') ?? [];
  const others = facts.filter((fact) => fact !== spoken);
  // An office without a person stands under its own name.
  const isOffice = !isName(named) && (others.length === 0 || hours.test(others.at(-1) ?? ''));
  const [role = '', ...rest] = isOffice || named === '' ? [named, ...others] : others;
  const open = rest.findLast((fact) => hours.test(fact)) ?? '';
  return {
    texts: {
      [language]: { name: isOffice ? '' : named, role, organisation: rest.filter((fact) => fact !== open).join(', '), hours: open },
    },
    phones: phones.flatMap((line) => phoneIn(line, language) ?? []),
    emails: emails.flatMap((line) => contactLine(line)?.emails ?? []),
    languages: names.flatMap((spoken) => releaseLanguages.find((one) => languageNames[one] === spoken) ?? []),
    validFrom: null,
    validTo: null,
  };
}

const hours = /\d{1,2}[:.]\d{2}|24\/7|daily|hours|weekdays|ежедневно|круглосуточно|будни/iu;

/** «тел./факс +7 495 621-33-23 (аккредитация)» */
function phoneIn(line: string, language: ReleaseLanguage): Phone | null {
  const kind = [...phoneLines].toSorted((a, b) => b.length - a.length).find((one) => line.startsWith(`${phoneLabel(one, language)} `));
  if (kind === undefined) return null;
  const rest = line
    .slice(phoneLabel(kind, language).length + 1)
    .replaceAll('\u2011', '-')
    .replaceAll('\u00A0', ' ');
  const found = /^(?<number>[^(]+|\(.*?\)[^(]*)(?:\s\((?<usage>.*)\))?$/u.exec(rest);
  const number = found?.groups?.['number']?.trim() ?? '';
  return number === '' || number.length > 60 ? null : { number, line: kind, usage: found?.groups?.['usage'] ?? '', public: true };
}
