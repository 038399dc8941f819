import type { TFunction } from 'i18next';
import { expect, test } from 'vitest';
import { photoNotes } from './photoNotes.ts';

const t = ((key: string, said: object) => `${key} ${JSON.stringify(said)}`) as unknown as TFunction<'editor'>;
const photo = (name: string, instructions = '', hasCredentials = false) => ({ name, instructions, hasCredentials });

test('what photos ask for is told once, with their names; photos that ask for nothing are silent', () => {
  expect(photoNotes(t, [photo('a'), photo('b')])).toBe('');
  expect(photoNotes(t, [photo('a', 'Not for publication', true), photo('b', 'Not for publication'), photo('c', 'Mandatory credit')])).toBe(
    'photo.instructions {"instructions":"Not for publication","names":"a, b"} ' +
      'photo.instructions {"instructions":"Mandatory credit","names":"c"} photo.credentials {"names":"a"}',
  );
  const many = photoNotes(
    t,
    Array.from({ length: 100 }, (_, at) => photo(`${at}`, '', true)),
  );
  expect(many).toBe('photo.credentials {"names":"0, 1, 2 + 97"}');
});
