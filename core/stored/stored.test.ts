import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { storedContact } from '../contact/contact.ts';
import { storedSignOff } from '../contact/signOff.ts';
import { storedKitPlan } from '../kit/kitPlan.ts';
import { storedLetterhead } from '../letterhead/letterheadFile.ts';
import { storedParcel } from '../outbox/parcel.ts';
import { storedOwnTemplate } from '../release/ownTemplate.ts';
import { readFrozenRelease, readReleaseText, storedFields } from '../release/storedRelease.ts';
import { storedSnippet } from '../snippet/snippet.ts';
import { storedTraining } from '../training/training.ts';
import { stored } from './stored.ts';

const id = '6f0c4a52-5a53-4a8e-9d0c-0c6c0e5d1a01';
const at = '2026-11-28T10:00:00.000Z';
const document = { version: 1, blocks: [{ type: 'list', id: 'l', ordered: true, items: [{ children: [], list: null }] }] };

/** Each shape with a value of it, its lists and objects filled. */
const shapes = {
  fields: [
    storedFields,
    {
      kind: 'news',
      language: 'en',
      number: '1',
      headline: 'Rubezh',
      subheadline: '',
      date: '2026-11-28',
      training: '',
      notes: '',
      dateline: { place: 'Dushanbe', country: 'Tajikistan' },
      embargo: { until: at, zone: 'UTC' },
    },
  ],
  contact: [
    storedContact,
    {
      id,
      updatedAt: at,
      emails: ['a@example.org'],
      languages: ['en'],
      validFrom: null,
      validTo: null,
      texts: { en: { role: 'Officer', name: 'A', organisation: '', hours: '' } },
      phones: [{ number: '1', line: 'tel', usage: '', public: true }],
    },
  ],
  signOff: [storedSignOff, { id, updatedAt: at, texts: { en: ['Joint Press Center'] } }],
  snippet: [storedSnippet, { id, updatedAt: at, name: 'About', texts: { ru: { title: '', paragraphs: ['x'] } } }],
  training: [storedTraining, { id, updatedAt: at, names: { en: 'Rubezh' }, from: null, to: null, place: '', country: '' }],
  template: [storedOwnTemplate, { id, updatedAt: at, name: 'Mine', kind: 'news', language: 'en', document }],
  letterhead: [storedLetterhead, { id, updatedAt: at, name: 'L', unit: '', known: [], unknown: ['x'], file: '' }],
  kit: [
    storedKitPlan,
    {
      id,
      updatedAt: at,
      title: 'Kit',
      language: 'en',
      number: '',
      version: '2',
      parts: [{ type: 'release', id }, { type: 'contacts' }],
    },
  ],
  parcel: [
    storedParcel,
    {
      id,
      releaseId: id,
      headline: 'H',
      destinationId: id,
      destinationName: 'D',
      key: id,
      intent: 'publish',
      reason: '',
      photos: 'with',
      arrived: { photos: 0, ofPhotos: 1, bytes: 0, ofBytes: 9 },
      rank: 0,
      state: 'waiting',
      step: 'draft',
      etag: null,
      attempts: 0,
      nextAt: at,
      error: null,
      queuedAt: at,
      updatedAt: at,
      receipt: { publishedAt: at, url: 'https://example.org/1', etag: '"1"' },
    },
  ],
} as const;

/** Every object in a value, by its path. */
const holdersIn = (value: unknown, path: string[] = []): string[][] => {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.entries(value).flatMap(([key, inner]) => holdersIn(inner, [...path, key]));
  return Array.isArray(value) ? inside : [path, ...inside];
};
const withAt = (value: unknown, [step, ...rest]: string[], field: Record<string, unknown>): unknown => {
  if (step === undefined) return { ...(value as object), ...field };
  if (Array.isArray(value)) return value.map((inner: unknown, index) => (String(index) === step ? withAt(inner, rest, field) : inner));
  return { ...(value as object), [step]: withAt((value as Record<string, unknown>)[step], rest, field) };
};

const name = fc.string({ minLength: 1, maxLength: 6 }).map((text) => `new-${text}`);

test.each(Object.entries(shapes))('%s: unknown fields anywhere survive reading and writing', (_, [shape, value]) => {
  const holders = holdersIn(value);
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.constantFrom(...holders), name, fc.jsonValue({ maxDepth: 2 })), { maxLength: 4 }), (fields) => {
      const newer = fields.reduce<unknown>((now, [path, key, field]) => withAt(now, path, { [key]: field }), value);
      expect(shape.known(newer)).toEqual(value);
      expect(shape.read(newer)).toEqual(newer);
      // Read, given to the window without them, written again.
      expect(shape.over(newer, shape.known(newer) as never)).toEqual(newer);
    }),
    { numRuns: 60 },
  );
});

test.each(Object.entries(shapes))('%s: whatever is stored, reading never throws', (_, [shape, value]) => {
  const broken = fc
    .constantFrom(...holdersIn(value))
    .chain((path) => fc.jsonValue().map((field) => withAt(value, path, { id: field, x: field })));
  fc.assert(
    fc.property(fc.oneof(fc.anything({ withNullPrototype: true }), fc.jsonValue(), broken), (garbage) => {
      shape.read(garbage);
      shape.known(garbage);
      shape.over(garbage, value as never);
      readReleaseText(garbage);
      readFrozenRelease(garbage);
    }),
    { numRuns: 100 },
  );
});

test('an edit keeps what it does not know where it stood, found by id in lists that moved', () => {
  const shape = stored(z.strictObject({ parts: z.array(z.strictObject({ id: z.string(), text: z.string() })) }), 1, []);
  const newer = {
    parts: [
      { id: 'a', text: 'One', colour: 'red' },
      { id: 'b', text: 'Two', colour: 'blue' },
    ],
    mood: 1,
  };
  const edited = {
    parts: [
      { id: 'c', text: 'New' },
      { id: 'b', text: 'Two!' },
    ],
  };
  expect(shape.over(newer, edited)).toEqual({
    parts: [
      { id: 'c', text: 'New' },
      { id: 'b', text: 'Two!', colour: 'blue' },
    ],
    mood: 1,
  });
});

test('every older version is read through its upgrades, and a newer one keeps its number', () => {
  const shape = stored(z.strictObject({ full: z.string(), short: z.string() }), 3, [
    ({ name: full, ...rest }) => ({ ...rest, full }),
    (old) => ({ ...old, short: '' }),
  ]);
  const now = { full: 'Rubezh', short: '' };
  expect(shape.known({ name: 'Rubezh' })).toEqual(now);
  expect(shape.known({ full: 'Rubezh', storedVersion: 2 })).toEqual(now);
  expect(shape.over(undefined, now)).toEqual({ ...now, storedVersion: 3 });
  expect(shape.over({ name: 'Rubezh' }, now)).toEqual({ ...now, storedVersion: 3 });
  const newer = { ...now, seal: true, storedVersion: 9 };
  expect(shape.over(newer, { full: 'R', short: 'r' })).toEqual({ full: 'R', short: 'r', seal: true, storedVersion: 9 });
});

test('a field that is known and wrong is no unknown field', () => {
  expect(storedSignOff.read({ id, updatedAt: at, texts: { en: [] }, more: 1 })).toBeNull();
});
