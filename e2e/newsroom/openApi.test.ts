import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createConfig, lint } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { apiRoutes } from '../../core/api/apiRoutes.ts';
import { openApi } from './openApi.ts';

const file = fileURLToPath(new URL('../../docs/web-api.yaml', import.meta.url));

test('the API that is written down is the one the newsroom answers by', () => {
  expect(parse(readFileSync(file, 'utf8')), 'run npm run web-api').toEqual(JSON.parse(JSON.stringify(openApi())));
});

test('the document is OpenAPI 3.1 without a fault or a warning, and names every route', async () => {
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lint({ ref: file, config });
  expect(problems.map(({ ruleId, message, location }) => `${ruleId}: ${message} ${location[0]?.pointer}`)).toEqual([]);
  const text = readFileSync(file, 'utf8');
  for (const name of Object.keys(apiRoutes)) expect(text).toContain(`operationId: ${name}\n`);
});
