import { expect, test } from 'vitest';
import { attributionText } from './attributionText.ts';

test('rank, name and office stand as they are printed, and what is missing leaves no sign behind', () => {
  const whole = { rank: 'Colonel General', name: 'Anatoly Sidorov', office: 'Chief of the CSTO Joint Staff' };
  expect(attributionText(whole)).toBe('Colonel General Anatoly Sidorov, Chief of the CSTO Joint Staff');
  expect(attributionText({ ...whole, rank: ' ' })).toBe('Anatoly Sidorov, Chief of the CSTO Joint Staff');
  expect(attributionText({ rank: '', name: '', office: 'Пресс-секретарь ОДКБ' })).toBe('Пресс-секретарь ОДКБ');
  expect(attributionText({ rank: 'Генерал-полковник', name: 'Анатолий Сидоров', office: '' })).toBe('Генерал-полковник Анатолий Сидоров');
  expect(attributionText({ rank: '', name: '', office: '' })).toBe('');
});
