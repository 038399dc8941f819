import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hexToBase64 } from './hexToBase64.ts';

test('a hash is written as every other program writes it', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
      expect(hexToBase64(hex)).toBe(btoa(String.fromCharCode(...bytes)));
    }),
  );
});
