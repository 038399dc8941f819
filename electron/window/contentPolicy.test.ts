import { expect, test } from 'vitest';
import { contentPolicy } from './contentPolicy.ts';

test('the page may load itself and photos, run no script but its own, and speak to nobody else', () => {
  expect(contentPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' blob:; font-src 'self'; " +
      "connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; " +
      "trusted-types default dompurify lexical 'allow-duplicates'",
  );
});
