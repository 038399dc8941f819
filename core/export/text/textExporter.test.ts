import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { documentText } from '../../release/documentText.ts';
import { sampleRelease } from '../../release/sampleRelease.testing.ts';
import { anyRelease } from '../anyRelease.testing.ts';
import type { ExportInput } from '../exporter.ts';
import { missingWords } from '../missingWords.testing.ts';
import { sampleInput, sampleInputRu } from '../sampleInput.testing.ts';
import { textExporter } from './textExporter.ts';

const textOf = async (input: ExportInput) => new TextDecoder('utf-8', { fatal: true }).decode(await textExporter.render(input));

test('the whole release in English, as it goes into a mail', async () => {
  expect(await textOf(sampleInput)).toMatchInlineSnapshot(`
    "Collective Security Treaty Organization
    Joint Press Center
    ------------------------------------------------------------------------

    FOR IMMEDIATE RELEASE

    The CAR CRDF began the next phase of the training to block and destroy
    illegal armed groups
    ======================================================================

    20 October 2022

    HARBMAIDON TRAINING RANGE, Tajikistan, 20 October 2022 — Today, as part
    of a joint training with the Central Asian region's Collective Rapid
    Deployment Forces "Rubezh-2022" in the Republic of Tajikistan at the
    “Harbmaidon” training range, the CAR CRDF began the tasks of the next
    phase, during which they practiced the management of units when blocking
    and destroying illegal armed groups and special actions to restore the
    situation on the state border.

    According to the legend of the training, a border guard unit of the
    State Committee on National Security of the Republic of Tajikistan
    retreats to reserve positions during an attack by a simulated enemy. Air
    reconnaissance by Su-24 MR and strike drones along the state border is
    conducted.

    The CAR CRDF blockade conditional enemy-held populated areas. They carry
    out a fire attack on the advancing “enemy” reserve using two pairs of
    Mi-24, two pairs of Su-25 and artillery fire.

    Two company tactical groups take over the line and fight a defensive
    battle. With the involvement of the CAR CRDF reserves, they go on the
    offensive. To develop success, tactical airborne landing operations are
    carried out and airborne assault troops are involved.

    Military contingents from the member states of the Central Asian region
    and task forces from the CSTO Joint Staff and the CSTO Secretariat are
    taking part in practical operations at the “Harbmaidon” training range.
    The core of the Russian contingent consists of servicemen of the Central
    Military District from the 201st Military Base. The total number of
    training participants is about 1,000 men and more than 300 pieces of
    military and special equipment, including aircraft, helicopters and
    strike drones.

    The maneuvers are aimed at training and conducting combat operations of
    the CAR CRDF by the CSTO Collective Forces to destroy illegal armed
    groups that have invaded the territory of a CSTO member state.

    Joint Press Center of the CSTO trainings
    “Harbmaidon” training range of the Ministry of Defense of the Republic
    of Tajikistan

    Media contact
    -------------
    Vladimir Zaynetdinov
    CSTO Press Secretary
    tel/fax +7 495 621-33-23

                                      ###
    "
  `);
});

test('every word of the Russian release is there, in its order', async () => {
  const text = await textOf(sampleInputRu);
  const { fields, document } = sampleInputRu.release;
  const wanted = [fields.headline, fields.subheadline, documentText(document, 'ru')].join('\n');
  expect(missingWords(wanted, text)).toEqual([]);
});

test('headings, quotes, lists in lists, tables and pictures are told apart without any type', async () => {
  const text = await textOf(sampleInputRu);
  expect(text).toContain(
    [
      'Ход учения',
      '----------',
      '',
      '1. Воздушная разведка вдоль границы: Су-24МР и ударные беспилотники',
      '2. Огневое поражение резерва',
      '   - две пары Ми-24',
      '   - две пары Су-25',
      '     1. первая пара — 10:20',
      '     2. вторая пара — 10:35',
      '3. Высадка тактического воздушного десанта',
    ].join('\n'),
  );
  expect(text).toMatch(/^ {4}— генерал-майор Рустам Каримов, заместитель руководителя учения$/mu);
  expect(text).toMatch(/^Силы и средства учения\nСредство \| Количество \| Задача$/mu);
  expect(text).toMatch(
    /^\[Фото: Пара Су-25 над полигоном «Харбмайдон», 20 октября 2022 года\.\nАвтор: Пресс-служба ОДКБ \/ А\. Петров\]$/mu,
  );
  expect(text).toContain('на сайте\nОрганизации\n(https://odkb-csto.org/news/%D1%83%D1%87%D0%B5%D0%BD%D0%B8%D1%8F?id=2022&lang=ru).');
});

test('a small table stands in columns under its head', async () => {
  const cell = (text: string, header = false) => ({ header, children: [{ type: 'text' as const, text, marks: [] }] });
  const rows = [
    { cells: [cell('State', true), cell('Men', true)] },
    { cells: [cell('Tajikistan'), cell('450')] },
    { cells: [cell('Россия'), cell('300')] },
  ];
  const blocks = [{ type: 'table' as const, id: 't', caption: 'Forces', rows }];
  expect(await textOf({ ...sampleInput, release: { ...sampleRelease, document: { version: 1, blocks } } })).toContain(
    ['Forces', 'State       Men', '----------  ---', 'Tajikistan  450', 'Россия      300'].join('\n'),
  );
});

test('numbers that are not public and notes to editors are nowhere in the text', async () => {
  expect(await textOf(sampleInput)).not.toMatch(/795.27.10|duty|accredited crews/u);
});

test('no line runs over 72 letters but for a word that is longer, and no release is refused', async () => {
  await fc.assert(
    fc.asyncProperty(anyRelease, async (release) => {
      const lines = (await textOf({ ...sampleInputRu, release })).split('\n');
      const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
      for (const line of lines) {
        const words = line.trim().split(/ +/u);
        if ([...segmenter.segment(line)].length > 72) expect(words.length).toBeLessThanOrEqual(2);
        expect(line).not.toMatch(/\s$|(?!\n)\p{Cc}|\p{Cs}/u);
      }
    }),
    { numRuns: 200 },
  );
});
