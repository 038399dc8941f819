import { parsePhoneNumberFromString, type CountryCode, type PhoneNumber } from 'libphonenumber-js/min';
import { fail, ok, type Result } from '../result.ts';

/** A telephone number as machines dial it (RFC 3966) and as people read it. */
export interface ReadPhone {
  /** `tel:+74956213323`, with `;ext=12` when there is an extension. */
  href: string;
  /** `+7 495 621-33-23`, with `ext. 12` or `доб. 12` in the words the number was typed in. */
  display: string;
}

/** The member states other than Russia, where a number without a country code may be at home. */
const neighbours: readonly CountryCode[] = ['TJ', 'BY', 'AM', 'KG', 'KZ'];

const writtenDate = /^\d{1,2}[./]\d{1,2}[./]\d{4}$|^\d{4}-\d{2}-\d{2}$/;
const extensionWords = /[\s,;]*(?:доб|доп|вн|внутр|ext|extn|extension)(?:\.|(?<=\S)(?=[\s\d:]))[\s:]*(?=\d+\s*$)/iu;

/**
 * Reads a number as it was typed. One that begins with `+` or `00` is international. Any other is read as Russian, else in the
 * other member states; where two of them would answer it is refused, for a guess would ring a stranger. `phone-invalid` else.
 */
export function readPhone(number: string): Result<ReadPhone> {
  const typed = number.normalize('NFKC').trim();
  const dialled = typed.replace(extensionWords, ' ext. ').replace(/^00/, '+');
  const phone = dialled.length > 60 || writtenDate.test(typed) ? undefined : whole(dialled);
  if (!phone) return fail({ kind: 'phone-invalid', value: number.trim() });
  return ok({ href: phone.getURI(), display: printed(phone, /\p{Script=Cyrillic}/u.test(typed) ? 'доб.' : 'ext.') });
}

function whole(text: string): PhoneNumber | undefined {
  if (text.startsWith('+')) return at(text);
  const russian = at(text, 'RU');
  if (russian) return russian;
  const international = text.replace(/\D/g, '').length > 10 ? at(`+${text}`) : undefined;
  const readings = [...neighbours.map((home) => at(text, home)), international].filter((reading) => reading !== undefined);
  return new Set(readings.map((reading) => reading.number)).size === 1 ? readings[0] : undefined;
}

/** `extract: false` takes the whole text as the number instead of fishing one out of a sentence. */
function at(text: string, home?: CountryCode): PhoneNumber | undefined {
  const phone = parsePhoneNumberFromString(text, home ? { defaultCountry: home, extract: false } : { extract: false });
  return phone?.isValid() ? phone : undefined;
}

/** Russian numbers keep the hyphens their readers are used to; all others follow ITU-T E.123. */
function printed(phone: PhoneNumber, extensionWord: string): string {
  const { ext } = phone;
  if (ext) phone.setExt('');
  const plain = phone.country === 'RU' ? `+7 ${phone.format('NATIONAL', { nationalPrefix: false })}` : phone.formatInternational();
  return ext ? `${plain} ${extensionWord} ${ext}` : plain;
}
