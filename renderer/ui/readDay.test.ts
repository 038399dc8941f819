import { expect, test } from 'vitest';
import { readDay } from './readDay.ts';

test.each([
  ['20.10.2022', '2022-10-20'],
  [' 1.2.2024 ', '2024-02-01'],
  ['2022-10-20', '2022-10-20'],
  ['20/10/2022', '2022-10-20'],
  ['29.02.2024', '2024-02-29'],
])('%s is a day', (typed, iso) => {
  expect(readDay(typed)).toBe(iso);
});

test.each(['31.02.2022', '29.02.2023', '20.13.2022', '2022-00-10', 'tomorrow', '20.10', '', '20.10.22', '0.1.2022'])(
  '%s is no day',
  (typed) => {
    expect(readDay(typed)).toBeNull();
  },
);
