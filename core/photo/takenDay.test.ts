import { expect, test } from 'vitest';
import { takenDay } from './takenDay.ts';

test('the day is read from all three ways of writing it', () => {
  for (const written of ['2022-10-20T10:15:00+05:00', '20221020', '2022:10:20 10:15:00', ' 2022-10-20 '])
    expect(takenDay(written), written).toBe('2022-10-20');
});

test('what is no day is none', () => {
  for (const written of ['', '0000:00:00 00:00:00', '2022-02-30', '2022-13-01', '20 October 2022', '202210201'])
    expect(takenDay(written), written).toBeNull();
});
