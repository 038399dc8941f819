/** Writes docs/web-api.yaml from the routes the newsroom answers by: `npm run web-api`. */
import { writeFileSync } from 'node:fs';
import { stringify } from 'yaml';
import { openApi } from './openApi.ts';

writeFileSync(new URL('../../docs/web-api.yaml', import.meta.url), stringify(openApi(), { lineWidth: 140, aliasDuplicateObjects: false }));
