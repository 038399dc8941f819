import { expect, test } from 'vitest';
import { paragraphsInText } from './paragraphsInText.ts';
import { sourceLines } from './sourceLines.ts';

const paragraphs = (text: string) => paragraphsInText(sourceLines(text));

test('a paragraph broken at a fixed width is one paragraph again', () => {
  const mail = `Today, as part of a joint training of the Collective Rapid Deployment
Forces in the Republic of Tajikistan, the next phase of the training
began, and the units practised.

The second paragraph.`;
  expect(paragraphs(mail)).toEqual([
    'Today, as part of a joint training of the Collective Rapid Deployment Forces in the Republic of Tajikistan, the next phase of the training began, and the units practised.',
    'The second paragraph.',
  ]);
});

test('lines of a text that was not broken stay paragraphs', () => {
  expect(paragraphs('Accreditation:\nby e-mail\nby telephone')).toEqual(['Accreditation:', 'by e-mail', 'by telephone']);
  const long = 'One whole paragraph on one line, as sites and word processors give it when a text is copied from them. '.repeat(2).trim();
  expect(paragraphs(`${long}\n${long}`)).toEqual([long, long]);
});
