import { expect, test } from 'vitest';
import type { Question } from '../../core/i18n/question.ts';
import { fail, ok } from '../../core/result.ts';
import { destinationSchema } from '../../core/settings/settings.ts';
import { watchDepartures } from './departures.ts';

const destination = destinationSchema.parse({
  id: '3f0f5b1e-93ab-4f1c-9d2e-0a1b2c3d4e5f',
  name: 'Press site',
  address: 'https://press.example.org',
});

/** Departures at a clock that is set by hand, and a person who says what `says.yes` says. */
function watched() {
  const asked: Question[] = [];
  const says = { yes: false, at: Date.parse('2026-12-01T10:00:00Z') };
  const { mayLeave } = watchDepartures({
    now: () => new Date(says.at),
    confirm: async (question) => {
      asked.push(question);
      return says.yes ? ok(null) : fail({ kind: 'cancelled' });
    },
  });
  const leave = async (until: string | null = null) =>
    (await mayLeave({ headline: 'Landing', embargo: until === null ? null : { until, zone: 'UTC' }, destination })).ok;
  return { asked, says, leave };
}

test('an ordinary text goes without a word, one under embargo waits for a yes each time', async () => {
  const { asked, says, leave } = watched();
  expect(await leave()).toBe(true);
  expect(await leave('2026-12-01T09:59:59Z')).toBe(true);
  expect(asked).toEqual([]);
  expect(await leave('2026-12-01T10:00:01Z')).toBe(false);
  expect(asked).toMatchObject([{ about: 'publish', headline: 'Landing', address: destination.address, others: null }]);
  says.yes = true;
  expect(await leave('2026-12-01T12:00:01+02:00')).toBe(true);
  says.yes = false;
  expect(await leave('2026-12-01T10:00:01Z')).toBe(false);
});

test('five go in ten minutes; each further one waits for a yes of its own', async () => {
  const { asked, says, leave } = watched();
  const many = async (count: number) => {
    const gone: boolean[] = [];
    for (let n = 0; n < count; n += 1) gone.push(await leave());
    return gone.filter(Boolean).length;
  };
  expect(await many(1000)).toBe(5);
  expect(asked).toHaveLength(995);
  expect(asked.at(-1)).toMatchObject({ embargo: null, others: { count: 5, minutes: 10 } });
  says.yes = true;
  expect(await many(1)).toBe(1);
  says.yes = false;
  expect(await many(1)).toBe(0);
  says.at += 10 * 60_000;
  expect(await many(6)).toBe(5);
});

test('a clock that is set back or forth frees nothing that was counted a moment ago', async () => {
  const { says, leave } = watched();
  for (let n = 0; n < 5; n += 1) await leave();
  says.at -= 60_000;
  expect(await leave()).toBe(false);
});
