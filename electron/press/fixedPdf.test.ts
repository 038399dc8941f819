import { expect, test } from 'vitest';
import { fixedPdf } from './fixedPdf.ts';

const printed = (agent: string, moment: string) =>
  `%PDF-1.4\n1 0 obj\n<</Title (Rubezh)\n/Creator (${agent})\n/Producer (Skia/PDF m156)\n/CreationDate (D:${moment}+00'00')\n/ModDate (D:${moment}+00'00')>>\nendobj\n\u00E9\u00FF`;
const agent = 'Mozilla/5.0 \\(X11; Linux x86_64\\) Safari/537.36';

test('neither the moment nor the computer is told, and no byte changes its place', () => {
  const before = printed(agent, '20261127231415');
  const after = Buffer.from(fixedPdf(Buffer.from(before, 'latin1'))).toString('latin1');
  expect(after).toBe(printed('Dateline'.padEnd(agent.length), '20000101000000'));
  expect(after).toHaveLength(before.length);
  expect(Buffer.from(fixedPdf(Buffer.from(printed(agent, '20220101000000'), 'latin1'))).toString('latin1')).toBe(after);
});
