import { safeHref } from '../safeHref.ts';
import type { PartOf } from '../sheet/part.ts';
import type { PrintedContact, PrintedPhone } from '../sheet/printedContact.ts';
import { escapeHtml } from './escapeHtml.ts';
import type { Page } from './page.ts';

/** Contact cards under their heading. */
export function contactsHtml({ heading, contacts }: PartOf<'contacts'>, { labelTag }: Page): string {
  const title = heading === null ? [] : [`<h2 lang="${labelTag}">${escapeHtml(heading)}</h2>`];
  return ['<section class="contacts">', ...title, ...contacts.map(cardHtml), '</section>'].join('\n');
}

/** A contact in one line of the running text. */
export const contactLineHtml = (contact: PrintedContact): string =>
  `<address class="line">${[...facts(contact).map(escapeHtml), ...contact.phones.map(phoneHtml), ...contact.emails.map(emailHtml)].join(', ')}</address>`;

function cardHtml(contact: PrintedContact): string {
  const [first, ...others] = facts(contact);
  const lines = [
    ...(first === undefined ? [] : [`<strong>${escapeHtml(first)}</strong>`]),
    ...others.map((fact) => escapeHtml(fact).replaceAll('\n', '<br>\n')),
    ...contact.phones.map(phoneHtml),
    ...contact.emails.map(emailHtml),
  ];
  return `<address>\n${lines.join('<br>\n')}\n</address>`;
}

const facts = ({ name, role, organisation, hours, answersIn }: PrintedContact): string[] =>
  [name, role, organisation, hours, answersIn].filter((fact) => fact !== '');

function phoneHtml({ label, display, href, usage }: PrintedPhone): string {
  const number = escapeHtml(display);
  const linked = href === null ? number : `<a href="${escapeHtml(href)}">${number}</a>`;
  return `${escapeHtml(label)} ${linked}${usage === '' ? '' : ` (${escapeHtml(usage)})`}`;
}

function emailHtml(email: string): string {
  const href = safeHref(`mailto:${email}`);
  return href === null ? escapeHtml(email) : `<a href="${escapeHtml(href)}">${escapeHtml(email)}</a>`;
}
