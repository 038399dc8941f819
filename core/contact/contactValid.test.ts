import { expect, test } from 'vitest';
import { validityOn } from './contactValid.ts';

test.each([
  [null, null, '2022-10-20', 'valid'],
  ['2022-10-20', '2022-10-20', '2022-10-20', 'valid'],
  ['2022-10-21', null, '2022-10-20', 'not-yet'],
  ['2021-12-31', null, '2022-01-01', 'valid'],
  [null, '2022-10-19', '2022-10-20', 'expired'],
  [null, '2023-01-01', '2022-12-31', 'valid'],
])('valid from %s to %s is on %s: %s', (validFrom, validTo, day, validity) => {
  expect(validityOn({ validFrom, validTo }, day)).toBe(validity);
});
