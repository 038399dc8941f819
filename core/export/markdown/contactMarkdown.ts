import type { PrintedContact } from '../sheet/printedContact.ts';
import { escapeMarkdown } from './escapeMarkdown.ts';

/** A contact fact by fact, its numbers and addresses as links. */
export const contactMarkdown = ({ name, role, organisation, hours, answersIn, phones, emails }: PrintedContact): string[] => [
  ...[name, role, organisation, hours, answersIn].filter((fact) => fact !== '').map(escapeMarkdown),
  ...phones.map(({ label, display, href, usage }) => {
    const number = href === null ? escapeMarkdown(display) : `[${escapeMarkdown(display)}](<${href}>)`;
    return `${escapeMarkdown(label)} ${number}${usage === '' ? '' : ` (${escapeMarkdown(usage)})`}`;
  }),
  ...emails.map((email) => `[${escapeMarkdown(email)}](<mailto:${encodeURI(email)}>)`),
];
