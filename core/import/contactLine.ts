import { readPhone } from '../contact/phone.ts';
import type { Phone } from '../contact/contact.ts';
import { z } from 'zod';

/** What one line of a contact gives: numbers, each with what answers there, e-mail addresses, and names in messengers as they are written. */
export interface ContactLine {
  phones: Phone[];
  emails: string[];
  /** Absent where there are none. */
  lines?: string[];
}

const fax = String.raw`fax|факс|ф(?=[.:\s])`;
const tel = String.raw`telephone|tel|phone|(?:контактн\p{L}+\s+|раб(?:оч\p{L}+)?\.?\s*|служ(?:ебн\p{L}+)?\.?\s*|гор(?:одск\p{L}+)?\.?\s*|прям\p{L}+\s+)?(?:телефоны?|тел)|т(?=[.:/,\s])`;
const mobile = String.raw`mobile|mob|cell|мобильн\p{L}+|моб|сотов\p{L}+|сот`;
const messenger = String.raw`whats\s?app|viber|signal|telegram|ватсап|вотсап|вайбер|телеграмм?`;
const label = String.raw`(?:${tel})\.?\s*[/,]\s*(?:${fax})\.?|(?:${mobile})\.?\s*(?:телефон|тел\.?|phone)|(?:${tel}|${fax}|${mobile})\.?|(?:${messenger})(?:\s*[/,]\s*(?:${messenger}))*`;
const numberThenLabel = new RegExp(String.raw`^(?<number>[+(\d].*?[\d)])\s*(?:[-–—:,(]\s*)?(?<label>${label})\)?$`, 'iu');
const labelThenNumber = new RegExp(String.raw`^(?<label>${label})\s*[-–—:]?\s*(?<number>[+(\d].*)$`, 'iu');
const isMessenger = new RegExp(String.raw`^(?:${messenger})`, 'iu');
const nameThere = new RegExp(
  String.raw`^(?:(?:${messenger})\s*[-–—:]?\s*(?:@\w{3,32}|(?:https?://)?t\.me/\w{3,32})|(?:https?://)?t\.me/\w{3,32})$`,
  'iu',
);
const emailLabel = /^(?:e-?mail|эл(?:ектронная|\.)?\s*почта|почта)\s*[-–—:]?\s*/iu;
const email = z.email();

/** Reads a line that holds telephone numbers, e-mail addresses or names in messengers and nothing else; `null` when there is anything else in it. */
export function contactLine(line: string): ContactLine | null {
  if (line.length > 300) return null;
  const whole = onePiece(line, null);
  if (whole) return whole;
  const pieces = line.split(/\s*[;,]\s*|\/(?=\d{2,3}(?:-?\d\d){0,2}(?:\s*[;,/]|$))/u).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const read: ContactLine = { phones: [], emails: [] };
  for (const piece of pieces) {
    const found = onePiece(piece, read.phones.at(-1) ?? null);
    if (!found) return null;
    read.phones.push(...found.phones);
    read.emails.push(...found.emails);
    if (found.lines) read.lines = [...(read.lines ?? []), ...found.lines];
  }
  return read;
}

/** `before` is the number it stands after: of the next one only the last figures may be written. */
function onePiece(text: string, before: Phone | null): ContactLine | null {
  const phone = phoneIn(text) ?? (before && completed(text, before));
  if (phone) return { phones: [phone], emails: [] };
  if (nameThere.test(text)) return { phones: [], emails: [], lines: [text] };
  const address = text.replace(emailLabel, '');
  return email.safeParse(address).success ? { phones: [], emails: [address] } : null;
}

function phoneIn(text: string): Phone | null {
  const found = numberThenLabel.exec(text) ?? labelThenNumber.exec(text);
  const number = (found?.groups?.['number'] ?? text).trim();
  if (number.length > 60 || number.replace(/\D/g, '').length < 7 || !readPhone(number).ok) return null;
  const said = found?.groups?.['label'] ?? '';
  return { number, line: lineOf(said), usage: isMessenger.test(said) ? said : '', public: true };
}

/** "621-33-24" and "24" after "+7 495 621-33-23" are numbers with the beginning of that one. */
function completed(text: string, before: Phone): Phone | null {
  if (!/^\d{2,3}(?:[- ]?\d\d){0,2}$/u.test(text)) return null;
  let cut = before.number.length;
  for (let left = text.replace(/\D/gu, '').length; left > 0 && cut > 0; cut -= 1) if (/\d/u.test(before.number[cut - 1] ?? '')) left -= 1;
  const number = before.number.slice(0, cut) + text;
  return readPhone(number).ok ? { ...before, number } : null;
}

function lineOf(label: string): Phone['line'] {
  const isFax = new RegExp(fax, 'iu').test(`${label}:`);
  if (isFax) return new RegExp(tel, 'iu').test(label) ? 'tel/fax' : 'fax';
  return isMessenger.test(label) || new RegExp(mobile, 'iu').test(label) ? 'mobile' : 'tel';
}
