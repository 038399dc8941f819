import type { ContactSnapshot } from '../contact/contact.ts';
import type { Block, Inline, Mark, Text } from './document/document.ts';
import type { Release } from './release.ts';

/** Words with marks, for trees written by hand. */
export const words = (text: string, ...marks: Mark[]): Text => ({ type: 'text', text, marks });
/** A paragraph of plain words. */
export const paragraph = (id: string, ...children: (Inline | string)[]): Block => ({
  type: 'paragraph',
  id,
  children: children.map((child) => (typeof child === 'string' ? words(child) : child)),
});

/** The press secretary of the sample: one public number with a fax, one that never leaves the computer. */
export const pressSecretary: ContactSnapshot = {
  texts: {
    en: { role: 'CSTO Press Secretary', name: 'Vladimir Zaynetdinov', organisation: '', hours: '' },
    ru: { role: 'Пресс-секретарь ОДКБ', name: 'Владимир Зайнетдинов', organisation: '', hours: '' },
  },
  phones: [
    { number: '+7495-621-33-23', line: 'tel/fax', usage: '', public: true },
    { number: '+7 495 795-27-10', line: 'tel', usage: 'duty room', public: false },
  ],
  emails: [],
  languages: [],
  validFrom: null,
  validTo: null,
};

/** The whole release of the Rubezh-2022 training, as it was given out on 20 October 2022. */
export const sampleRelease: Release = {
  id: '5f0c3a52-6f0e-4d5f-9c37-3f1d6f7f2a10',
  status: 'ready',
  fields: {
    kind: 'exercise',
    language: 'en',
    number: '',
    headline: 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups',
    subheadline: '',
    date: '2022-10-20',
    dateline: { place: 'Harbmaidon training range', country: 'Tajikistan' },
    embargo: null,
    training: 'Rubezh-2022',
    notes: 'Ask the duty officer for the list of accredited crews.',
  },
  document: {
    version: 1,
    blocks: [
      paragraph(
        'p1',
        'Today, as part of a joint training with the Central Asian region\'s Collective Rapid Deployment Forces "Rubezh-2022" in the Republic of Tajikistan at the “Harbmaidon” training range, the CAR CRDF began the tasks of the next phase, during which they practiced the management of units when blocking and destroying illegal armed groups and special actions to restore the situation on the state border.',
      ),
      paragraph(
        'p2',
        'According to the legend of the training, a border guard unit of the State Committee on National Security of the Republic of Tajikistan retreats to reserve positions during an attack by a simulated enemy. Air reconnaissance by Su-24 MR and strike drones along the state border is conducted.',
      ),
      paragraph(
        'p3',
        'The CAR CRDF blockade conditional enemy-held populated areas. They carry out a fire attack on the advancing “enemy” reserve using two pairs of Mi-24, two pairs of Su-25 and artillery fire.',
      ),
      paragraph(
        'p4',
        'Two company tactical groups take over the line and fight a defensive battle. With the involvement of the CAR CRDF reserves, they go on the offensive. To develop success, tactical airborne landing operations are carried out and airborne assault troops are involved.',
      ),
      paragraph(
        'p5',
        'Military contingents from the member states of the Central Asian region and task forces from the CSTO Joint Staff and the CSTO Secretariat are taking part in practical operations at the “Harbmaidon” training range. The core of the Russian contingent consists of servicemen of the Central Military District from the 201st Military Base. The total number of training participants is about 1,000 men and more than 300 pieces of military and special equipment, including aircraft, helicopters and strike drones.',
      ),
      paragraph(
        'p6',
        'The maneuvers are aimed at training and conducting combat operations of the CAR CRDF by the CSTO Collective Forces to destroy illegal armed groups that have invaded the territory of a CSTO member state.',
      ),
      {
        type: 'signOff',
        id: 's1',
        signOffId: null,
        lines: [
          'Joint Press Center of the CSTO trainings',
          '“Harbmaidon” training range of the Ministry of Defense of the Republic of Tajikistan',
        ],
      },
      { type: 'contact', id: 'c1', layout: 'card', contactId: null, contact: pressSecretary },
    ],
  },
  createdAt: '2022-10-20T06:12:00.000Z',
  updatedAt: '2022-10-20T08:40:31.000Z',
};
