import { readPhone } from '../contact/phone.ts';
import type { Phone } from '../contact/contact.ts';
import { z } from 'zod';

/** What one line of a contact gives: numbers, each with what answers there, and e-mail addresses. */
export interface ContactLine {
  phones: Phone[];
  emails: string[];
}

const fax = String.raw`fax|факс`;
const tel = String.raw`telephone|tel|phone|телефон|тел`;
const mobile = String.raw`mobile|mob|cell|мобильный|моб`;
const label = String.raw`(?:${tel})\.?\s*[/,]\s*(?:${fax})\.?|(?:${tel}|${fax}|${mobile})\.?`;
const numberThenLabel = new RegExp(String.raw`^(?<number>[+(\d].*?[\d)])\s*(?:[-–—:,(]\s*)?(?<label>${label})\)?$`, 'iu');
const labelThenNumber = new RegExp(String.raw`^(?<label>${label})\s*[-–—:]?\s*(?<number>[+(\d].*)$`, 'iu');
const emailLabel = /^(?:e-?mail|эл(?:ектронная|\.)?\s*почта|почта)\s*[-–—:]?\s*/iu;
const email = z.email();

/** Reads a line that holds telephone numbers or e-mail addresses and nothing else; `null` when there is anything else in it. */
export function contactLine(line: string): ContactLine | null {
  if (line.length > 300) return null;
  const whole = onePiece(line);
  if (whole) return whole;
  const pieces = line.split(/\s*[;,]\s*/u).filter((piece) => piece !== '');
  if (pieces.length < 2) return null;
  const read = pieces.map(onePiece);
  if (!read.every((piece) => piece !== null)) return null;
  return { phones: read.flatMap((piece) => piece.phones), emails: read.flatMap((piece) => piece.emails) };
}

function onePiece(text: string): ContactLine | null {
  const phone = phoneIn(text);
  if (phone) return { phones: [phone], emails: [] };
  const address = text.replace(emailLabel, '');
  return email.safeParse(address).success ? { phones: [], emails: [address] } : null;
}

function phoneIn(text: string): Phone | null {
  const found = numberThenLabel.exec(text) ?? labelThenNumber.exec(text);
  const number = (found?.groups?.['number'] ?? text).trim();
  if (number.length > 60 || number.replace(/\D/g, '').length < 7 || !readPhone(number).ok) return null;
  return { number, line: lineOf(found?.groups?.['label'] ?? ''), usage: '', public: true };
}

function lineOf(label: string): Phone['line'] {
  const isFax = new RegExp(fax, 'iu').test(label);
  if (isFax) return new RegExp(tel, 'iu').test(label) ? 'tel/fax' : 'fax';
  return new RegExp(mobile, 'iu').test(label) ? 'mobile' : 'tel';
}
