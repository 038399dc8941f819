import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exportName } from './exportName.ts';

test('is the day and the headline', () => {
  expect(exportName({ date: '2022-10-20', headline: 'The CAR CRDF began the next phase' }, 'docx')).toBe(
    '2022-10-20-The-CAR-CRDF-began-the-next-phase.docx',
  );
  expect(exportName({ date: null, headline: 'Учение «Рубеж-2022» началось' }, 'html')).toBe('Учение-Рубеж-2022-началось.html');
});

test('is cut at the first word that is too long for it, and goes on with none after that', () => {
  const headline = 'The CAR CRDF began the next phase of the training to block and destroy illegal armed groups';
  expect(exportName({ date: '2022-10-20', headline }, 'txt')).toBe(
    '2022-10-20-The-CAR-CRDF-began-the-next-phase-of-the-training-to-block-and.txt',
  );
});

test('is never empty, hidden, or a path', () => {
  expect(exportName({ date: null, headline: ' .. / \\ ' }, 'txt')).toBe('release.txt');
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (headline) => {
      const name = exportName({ date: null, headline }, 'txt');
      expect(name).not.toMatch(/[/\\:*?"<>|\0]/);
      expect(name.startsWith('.')).toBe(false);
      expect(Array.from(name).length).toBeLessThanOrEqual(84);
    }),
  );
});
