import type { ReleaseLanguage } from '../i18n/language.ts';
import type { Phone } from './contact.ts';

const labels: Record<ReleaseLanguage, Record<Phone['line'], string>> = {
  en: { tel: 'tel.', fax: 'fax', 'tel/fax': 'tel/fax', mobile: 'mobile' },
  ru: { tel: 'тел.', fax: 'факс', 'tel/fax': 'тел./факс', mobile: 'моб.' },
  hy: { tel: 'հեռ.', fax: 'ֆաքս', 'tel/fax': 'հեռ./ֆաքս', mobile: 'բջջ.' },
  kk: { tel: 'тел.', fax: 'факс', 'tel/fax': 'тел./факс', mobile: 'ұялы' },
  ky: { tel: 'тел.', fax: 'факс', 'tel/fax': 'тел./факс', mobile: 'уюлдук' },
  tg: { tel: 'тел.', fax: 'факс', 'tel/fax': 'тел./факс', mobile: 'моб.' },
  be: { tel: 'тэл.', fax: 'факс', 'tel/fax': 'тэл./факс', mobile: 'маб.' },
};

/** What stands beside a number in a release: "tel/fax", "тел./факс". */
export const phoneLabel = (line: Phone['line'], language: ReleaseLanguage): string => labels[language][line];
