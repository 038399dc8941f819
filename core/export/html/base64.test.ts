import fc from 'fast-check';
import { expect, test } from 'vitest';
import { base64 } from './base64.ts';

test('any bytes become what every reader of base64 reads back', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      expect(new TextDecoder().decode(base64(bytes))).toBe(Buffer.from(bytes).toString('base64'));
    }),
  );
});
