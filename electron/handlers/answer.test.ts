import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { contract } from '../../core/ipc/contract.ts';
import { callNames } from '../../core/ipc/names.ts';
import { ok } from '../../core/result.ts';
import { answer } from './answer.ts';
import type { Handlers } from './handler.ts';

/** Handlers that only remember what got through to them. */
function recording() {
  const through: { name: string; argument: unknown }[] = [];
  const handlers = Object.fromEntries(
    callNames.map((name) => [
      name,
      async (argument: unknown) => {
        through.push({ name, argument });
        return ok(null);
      },
    ]),
  ) as unknown as Handlers;
  return { through, handlers };
}

test('a call that fits reaches its handler as the schema made it', async () => {
  const { through, handlers } = recording();
  await answer(handlers, 'library.search', { text: 'учения', limit: 20 });
  expect(through).toEqual([{ name: 'library.search', argument: { text: 'учения', limit: 20 } }]);
});

test.each([
  ['library.search', { text: 'x', limit: 20, extra: 1 }],
  ['release.open', { id: '../../etc/passwd' }],
  ['release.open', JSON.parse('{"__proto__":{"id":"x"}}')],
  ['app.openOutside', { url: 'javascript:alert(1)' }],
  ['app.openOutside', { url: 'file:///etc/passwd' }],
  ['import.text', { text: 'a'.repeat(3_000_000) }],
  ['release.export', { id: '3f0c4a52-6d1f-4f0c-9f6e-111111111111', format: 'docx', path: '/tmp/x' }],
] as const)('%s refuses %o', async (name, argument) => {
  const { through, handlers } = recording();
  expect(await answer(handlers, name, argument)).toMatchObject({ ok: false, error: { kind: 'input-invalid' } });
  expect(through).toEqual([]);
});

test('a ring is refused, not a crash', async () => {
  const ring: Record<string, unknown> = {};
  ring['self'] = ring;
  const { handlers } = recording();
  expect(await answer(handlers, 'release.open', ring)).toMatchObject({ ok: false });
});

test('hostile arguments never throw and never pass a schema that does not hold them', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...callNames),
      fc.anything({ withBigInt: true, withNullPrototype: true, withObjectString: true }),
      async (name, argument) => {
        const { through, handlers } = recording();
        const result = await answer(handlers, name, argument);
        expect(result.ok).toBe(through.length === 1);
      },
    ),
    { numRuns: 3000 },
  );
});

test('no call takes a path: places are chosen in the machine’s own dialogs', () => {
  for (const name of callNames) {
    const schema = JSON.stringify(z.toJSONSchema(contract[name].argument, { unrepresentable: 'any' }));
    expect(schema, name).not.toMatch(/"(path|file|filePath|folder|directory)":/);
  }
});
