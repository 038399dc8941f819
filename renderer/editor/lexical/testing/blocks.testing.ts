import { emptyContact } from '../../../../core/contact/emptyContact.ts';
import type { Block, BlockOf, Inline } from '../../../../core/release/document/document.ts';

/** Words without marks. */
export const words = (text: string): Inline[] => (text === '' ? [] : [{ type: 'text', text, marks: [] }]);

/** A paragraph with these words. */
export const paragraph = (id: string, text: string): Block => ({ type: 'paragraph', id, children: words(text) });

/** One of each block of one piece. The contact has a public number and one that stays in the house. */
export const contact: BlockOf<'contact'> = {
  type: 'contact',
  id: 'contact',
  layout: 'card',
  contactId: '8f2d7f5e-1c1b-4d6e-9a55-0d8f6a3b2c11',
  contact: {
    ...emptyContact('en'),
    texts: { en: { role: 'Press Secretary', name: 'Vladimir Zaynetdinov', organisation: '', hours: '' } },
    phones: [
      { number: '+7 495 621-33-23', line: 'tel/fax', usage: '', public: true },
      { number: '+7 495 000-11-22', line: 'mobile', usage: 'at night', public: false },
    ],
  },
};
export const signOff: BlockOf<'signOff'> = {
  type: 'signOff',
  id: 'sign-off',
  signOffId: null,
  lines: ['Joint Press Center', 'Harbmaidon'],
};
export const figure: BlockOf<'figure'> = {
  type: 'figure',
  id: 'figure',
  photo: 'a'.repeat(64),
  alt: 'A range',
  decorative: false,
  credit: 'CSTO',
  caption: words('The landing'),
};
export const unknown: BlockOf<'opaque'> = {
  type: 'opaque',
  id: 'later',
  raw: { type: 'hologram', id: 'later', layers: [1, { deep: null }] },
};
